import { CircleAlert } from "lucide-react";
import { Button } from "../controls/button.tsx";

export type ErrorBoxProps = {
  /** What happened: "The chart could not be drawn." */
  what: string;
  /** What is safe, and what to do. */
  advice: string;
  /** Finds the error in the server's log. */
  id?: string | undefined;
  onRetry?: (() => void) | undefined;
};

/** Stands where the thing that failed would stand: what happened, what is safe, what to do, and an id to report. */
export function ErrorBox({ what, advice, id, onRetry }: ErrorBoxProps) {
  return (
    <div role="alert" className="flex h-full flex-col items-start justify-center gap-1 py-6">
      <p className="flex gap-2 font-medium">
        <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-bad" />
        {what}
      </p>
      <p className="max-w-prose pl-6 text-muted">{advice}</p>
      <div className="mt-2 flex flex-wrap items-center gap-4 pl-6">
        {onRetry && <Button onClick={onRetry}>Try again</Button>}
        {id !== undefined && (
          <p className="text-small text-muted">
            Error <code className="font-sans text-ink select-all">{id}</code>
          </p>
        )}
      </div>
    </div>
  );
}
