"use client";

import { useId } from "react";
import { classNames } from "./class-names.ts";

export type SegmentedProps<Value extends string> = {
  /** What is chosen; read out, not shown. */
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
};

/** A choice of a few words side by side, one of which holds: day | week | month. */
export function Segmented<Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className="inline-flex rounded border border-hairline">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className={classNames(
            "target -m-px inline-flex cursor-pointer items-center justify-center rounded border px-2.5 text-small",
            "has-focus-visible:outline-2 has-focus-visible:outline-accent",
            option.value === value
              ? "border-outline bg-page font-medium text-ink"
              : "border-transparent text-muted hover:text-ink",
          )}
        >
          <input
            type="radio"
            className="sr-only"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
