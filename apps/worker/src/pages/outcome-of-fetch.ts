import type { Reason } from "@onrecord/db/reasons";
import type { Fetched } from "@onrecord/fetch/fetched";

/** What an answer means for the item or feed that asked. Seconds. */
export type FetchOutcome =
  | { kind: "page"; fetched: Extract<Fetched, { kind: "fetched" }> }
  | { kind: "settle"; outcome: "skipped" | "parked"; reason: Reason; detail?: string }
  | { kind: "again"; reason: Reason; detail?: string; retryAfter?: number | undefined; isTurn?: boolean };

/** Skipped is what nobody can change; parked, what a person might; again, what may pass by itself. */
export function outcomeOfFetch(fetched: Fetched): FetchOutcome {
  switch (fetched.kind) {
    case "fetched":
      return { kind: "page", fetched };
    case "unchanged": // only answers a question that bore an ETag, and items bear none
      return { kind: "settle", outcome: "parked", reason: "server-error", detail: "304 without having been asked" };
    case "refused":
      return outcomeOfRefusal(fetched.because);
    case "too-large":
      return { kind: "settle", outcome: "parked", reason: "too-large" };
    case "unreachable": {
      const { because, retryAfter } = fetched;
      if (because === "asked-to-wait") return { kind: "again", reason: "unreachable", retryAfter, isTurn: true };
      const reason = because === "robots" ? "robots-unreachable" : "unreachable";
      return { kind: "again", reason, detail: because, retryAfter };
    }
    case "status":
      return outcomeOfStatus(fetched);
  }
}

function outcomeOfRefusal(because: Extract<Fetched, { kind: "refused" }>["because"]): FetchOutcome {
  if (because === "robots") return { kind: "settle", outcome: "skipped", reason: "robots" };
  if (because === "private-address" || because === "too-many-redirects")
    return { kind: "settle", outcome: "parked", reason: because };
  return { kind: "settle", outcome: "parked", reason: "bad-address", detail: because };
}

function outcomeOfStatus({ status, retryAfter }: Extract<Fetched, { kind: "status" }>): FetchOutcome {
  const detail = `status ${status}`;
  if (status === 404) return { kind: "settle", outcome: "skipped", reason: "not-found" };
  if (status === 410) return { kind: "settle", outcome: "skipped", reason: "gone" };
  if ([401, 402, 403, 451].includes(status)) return { kind: "settle", outcome: "parked", reason: "forbidden", detail };
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    return { kind: "again", reason: "server-error", detail, retryAfter };
  return { kind: "settle", outcome: "parked", reason: "server-error", detail };
}
