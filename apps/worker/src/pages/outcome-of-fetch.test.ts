import type { Fetched } from "@onrecord/fetch/fetched";
import { expect, test } from "vitest";
import { outcomeOfFetch } from "./outcome-of-fetch.ts";

const say = (fetched: Fetched): string => {
  const outcome = outcomeOfFetch(fetched);
  return outcome.kind === "page"
    ? "page"
    : `${outcome.kind === "settle" ? outcome.outcome : "again"}: ${outcome.reason}`;
};

test.each<[Fetched, string]>([
  [{ kind: "fetched", status: 200, url: "https://a.example/", isMoved: false, body: new Uint8Array() }, "page"],
  [{ kind: "refused", because: "robots" }, "skipped: robots"],
  [{ kind: "refused", because: "private-address" }, "parked: private-address"],
  [{ kind: "refused", because: "too-many-redirects" }, "parked: too-many-redirects"],
  [{ kind: "refused", because: "credentials" }, "parked: bad-address"],
  [{ kind: "too-large" }, "parked: too-large"],
  [{ kind: "unreachable", because: "timeout" }, "again: unreachable"],
  [{ kind: "unreachable", because: "robots" }, "again: robots-unreachable"],
  [{ kind: "status", status: 404 }, "skipped: not-found"],
  [{ kind: "status", status: 410 }, "skipped: gone"],
  [{ kind: "status", status: 403 }, "parked: forbidden"],
  [{ kind: "status", status: 429 }, "again: server-error"],
  [{ kind: "status", status: 503 }, "again: server-error"],
  [{ kind: "status", status: 418 }, "parked: server-error"],
])("%o means %s", (fetched, meaning) => {
  expect(say(fetched)).toBe(meaning);
});

test("a pause that the site asks for is kept; waiting for one's turn is told apart from failing", () => {
  expect(outcomeOfFetch({ kind: "status", status: 503, retryAfter: 120 })).toMatchObject({ retryAfter: 120 });
  expect(outcomeOfFetch({ kind: "unreachable", because: "asked-to-wait", retryAfter: 9 })).toMatchObject({
    kind: "again",
    isTurn: true,
    retryAfter: 9,
  });
});
