import { TRPCClientError } from "@trpc/client";
import { CircleAlert } from "lucide-react";

export type ProblemProps = {
  /** What failed: "The item could not be dismissed." */
  what: string;
  error: { readonly message: string } | null;
};

/** Beside the control that failed: what happened, why and what to do in the server's own words, and an id when it is a fault. */
export function Problem({ what, error }: ProblemProps) {
  if (error === null) return null;
  const id = faultOf(error);
  return (
    <p role="alert" className="flex gap-2 text-bad">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        {what} {isLost(error) ? "The server can't be reached. Check the connection, then try again." : error.message}
        {id !== undefined && (
          <span className="block text-small text-muted">
            Error <code className="font-sans text-ink select-all">{id}</code>
          </span>
        )}
      </span>
    </p>
  );
}

type ErrorData = { code?: unknown; id?: unknown };

function dataOf(error: unknown): ErrorData | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  const data: unknown = error.data;
  return typeof data === "object" && data !== null ? data : undefined;
}

/** Without data of ours, the request never reached a procedure. */
function isLost(error: unknown): boolean {
  return error instanceof TRPCClientError && dataOf(error) === undefined;
}

/** What was refused for a reason needs no id; a fault is looked up by it. */
function faultOf(error: unknown): string | undefined {
  const data = dataOf(error);
  return data?.code === "INTERNAL_SERVER_ERROR" && typeof data.id === "string" ? data.id : undefined;
}
