import { REASONS } from "@onrecord/db/reasons";
import { expect, test } from "vitest";
import { sayFeedReason } from "./say-feed-reason.ts";

test("a feed that failed once is not said to have failed for hours, nor to be retried by hand", () => {
  for (const reason of Object.keys(REASONS).filter((each) =>
    /address|error|unreach|found|gone|feed|large|forbid/.test(each),
  )) {
    const words = sayFeedReason(reason);
    expect(words?.says, reason).not.toMatch(/several times/);
    expect(words?.remedy, reason).not.toMatch(/\bretry\b/i);
  }
});

test("what holds for items alike is said alike", () => {
  expect(sayFeedReason("robots")).toEqual(REASONS.robots);
});

test("a feed that answers, and a reason that nobody knows, have no words", () => {
  expect(sayFeedReason(null)).toBeUndefined();
  expect(sayFeedReason("toString")).toBeUndefined();
});
