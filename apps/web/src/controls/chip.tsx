"use client";

import { X } from "lucide-react";
import { classNames } from "./class-names.ts";

export type ChipProps = {
  /** What is filtered by: "Topic". */
  name: string;
  /** To what: "Port strike". */
  value: string;
  /** What the value stands for, in full. */
  hint?: string | undefined;
  onRemove: () => void;
  /** Set where the filter has no effect on this screen; the chip stays, struck, and says why. */
  notApplied?: string | undefined;
};

/** One filter that holds, with the way to remove it. */
export function Chip({ name, value, hint, onRemove, notApplied }: ChipProps) {
  return (
    <span
      className={classNames(
        "target inline-flex max-w-full items-center rounded border border-hairline bg-surface pl-2.5",
        notApplied !== undefined && "border-dashed",
      )}
      title={notApplied ?? hint ?? value}
    >
      <span className={classNames("truncate", notApplied !== undefined && "line-through")}>
        <span className="text-muted">{name}: </span>
        {value}
      </span>
      {hint !== undefined && <span className="sr-only">: {hint}</span>}
      {notApplied !== undefined && <span className="sr-only">, not applied: {notApplied}</span>}
      <button
        type="button"
        onClick={onRemove}
        aria-label={`Remove ${name}: ${value}`}
        className="inline-flex size-7 shrink-0 items-center justify-center rounded text-muted hover:text-ink touch:size-10"
      >
        <X aria-hidden className="size-3.5" />
      </button>
    </span>
  );
}
