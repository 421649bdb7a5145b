import { TRPCClientError } from "@trpc/client";
import type { Answer } from "./answer.ts";

/** A procedure's error as a form says it: its sentence, and the id under which the server logged it. */
export function refusalOf(error: unknown): Answer {
  if (!(error instanceof TRPCClientError)) throw error;
  const data: unknown = error.data;
  if (typeof data !== "object" || data === null)
    return { kind: "refused", message: "The server can't be reached. Check the connection, then try again." };
  const isOurs = "code" in data && data.code !== "INTERNAL_SERVER_ERROR";
  return { kind: "refused", message: error.message, ...(!isOurs && "id" in data ? { id: String(data.id) } : {}) };
}
