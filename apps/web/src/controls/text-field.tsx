import { CircleAlert } from "lucide-react";
import { useId, type ComponentProps, type ReactNode } from "react";
import { classNames } from "./class-names.ts";

export type TextFieldProps = Omit<ComponentProps<"input">, "className" | "id"> & {
  label: string;
  /** What helps before anything is wrong. */
  hint?: ReactNode;
  /** What is wrong and what would be right, in one sentence. */
  error?: string | undefined;
  /** Stands inside the field at its end: a button that shows the password. */
  trailing?: ReactNode;
};

/** A line of text with its label above, and its hint or its error below. */
export function TextField({ label, hint, error, trailing, ...input }: TextFieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint !== undefined && hintId, error !== undefined && errorId].filter(Boolean).join(" ");
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <div className="relative">
        <input
          {...input}
          id={id}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy || undefined}
          className={classNames(
            "block h-9 w-full rounded border bg-page px-2.5 text-ink placeholder:text-muted touch:h-10 touch:text-heading",
            "focus-visible:outline-offset-0",
            error === undefined ? "border-outline" : "border-bad",
            trailing !== undefined && "pr-16",
          )}
        />
        {trailing !== undefined && <div className="absolute inset-y-0 right-1 flex items-center">{trailing}</div>}
      </div>
      {hint !== undefined && (
        <p id={hintId} className="mt-1 text-small text-muted">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={errorId} className="mt-1 flex gap-1 text-small text-bad">
          <CircleAlert aria-hidden className="mt-0.5 size-3 shrink-0" />
          {error}
        </p>
      )}
    </div>
  );
}
