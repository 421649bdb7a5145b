"use client";

import { useId } from "react";

export type ChoicesProps<Value extends string> = {
  label: string;
  options: readonly { value: Value; label: string }[];
  /** One holds, or any number. */
  type: "radio" | "checkbox";
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
};

/** A few words to choose from, one below the other. Each choice holds at once. */
export function Choices<Value extends string>({ label, options, type, chosen, onChange }: ChoicesProps<Value>) {
  const name = useId();
  const choose = (value: Value, isOn: boolean) =>
    onChange(
      type === "radio"
        ? [value]
        : options.map((option) => option.value).filter((each) => (each === value ? isOn : chosen.includes(each))),
    );
  return (
    <fieldset className="min-w-0">
      <legend className="px-2 pt-1 pb-0.5 text-small text-muted">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="target flex cursor-pointer items-center gap-2 rounded px-2 hover:bg-surface has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type={type}
            name={name}
            checked={chosen.includes(option.value)}
            onChange={(event) => choose(option.value, event.target.checked)}
            className="accent-accent outline-none"
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
