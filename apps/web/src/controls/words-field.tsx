"use client";

import { X } from "lucide-react";
import { useId, useRef, useState, type KeyboardEvent } from "react";

export type WordsFieldProps = {
  label: string;
  /** Read out in front of the label where several fields bear the same one. */
  of?: string;
  hint?: string;
  words: readonly string[];
  onChange: (words: string[]) => void;
  /** No more than so many. */
  most: number;
  /** Letters of one entry. */
  longest: number;
};

/** Several words or phrases in one field: Enter or a comma ends one, Backspace takes the last one back into the field. */
export function WordsField({ label, of, hint, words, onChange, most, longest }: WordsFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const isFull = words.length >= most;

  const take = (text: string) => {
    const added = text
      .split(",")
      .map((part) => part.trim().slice(0, longest))
      .filter((part) => part !== "");
    if (added.length > 0) onChange([...new Set([...words, ...added])].slice(0, most));
    setTyped("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && typed.trim() !== "") {
      event.preventDefault();
      take(typed);
    } else if (event.key === "Backspace" && typed === "" && words.length > 0) {
      event.preventDefault();
      setTyped(words.at(-1)!);
      onChange(words.slice(0, -1));
    }
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-small font-medium">
        {of !== undefined && <span className="sr-only">{of}: </span>}
        {label}
      </label>
      <div className="flex min-h-9 flex-wrap items-center gap-1 rounded border border-outline bg-page p-1 has-[input:focus-visible]:outline-2 has-[input:focus-visible]:outline-accent touch:min-h-10">
        {words.map((word) => (
          <span key={word} className="inline-flex max-w-full items-center rounded bg-surface pl-2">
            <span className="truncate">{word}</span>
            <button
              type="button"
              onClick={() => {
                onChange(words.filter((each) => each !== word));
                input.current?.focus();
              }}
              aria-label={`Remove ${word}`}
              className="inline-flex size-6 shrink-0 items-center justify-center rounded text-muted hover:text-ink touch:size-10"
            >
              <X aria-hidden className="size-3" />
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          value={typed}
          disabled={isFull}
          maxLength={longest + 1}
          autoComplete="off"
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) =>
            event.target.value.includes(",") ? take(event.target.value) : setTyped(event.target.value)
          }
          onKeyDown={onKeyDown}
          // What was typed and left counts: a field that is left loses nothing.
          onBlur={() => take(typed)}
          onPaste={(event) => {
            const text = event.clipboardData.getData("text");
            if (!/[,\n]/.test(text)) return;
            event.preventDefault();
            take(`${typed}${text.replaceAll("\n", ",")}`);
          }}
          className="h-7 min-w-12 flex-1 bg-page px-1.5 outline-none touch:text-heading"
        />
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-small text-muted">
          {hint}
        </p>
      )}
    </div>
  );
}
