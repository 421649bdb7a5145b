import fc from "fast-check";
import { expect, test } from "vitest";
import { needsAttention, outletHealth } from "./outlet-health.ts";
import { type Feed, sayFeed, sayOutlet } from "./say-outlet.ts";

// A Thursday.
const clock = { zone: "Europe/Rome", now: new Date("2025-03-06T13:00:00Z") };
const answering: Feed = {
  id: 1,
  url: "https://post.example/feed",
  title: null,
  active: true,
  lastPollAt: "2025-03-06T12:48:00.000Z",
  lastAnswerAt: "2025-03-06T12:48:00.000Z",
  nextPollAt: "2025-03-06T13:20:00.000Z",
  failures: 0,
  reason: null,
  detail: null,
  says: null,
  remedy: null,
};
const failing: Feed = {
  ...answering,
  failures: 4,
  lastAnswerAt: "2025-03-04T10:00:00.000Z",
  reason: "server-error",
  says: "The site answered with an error.",
  remedy: "Retry when the site works again.",
};
const daily = Array.from({ length: 56 }, () => 1);
const outlet = {
  feeds: [answering],
  daily,
  articles: 56,
  parked: 0,
  retrying: 0,
  lastItemAt: "2025-03-06T12:48:00.000Z",
  lastPublishedAt: "2025-03-06T11:00:00.000Z",
};

test("an outlet that answers tells when its last article came out", () => {
  expect(sayOutlet(outlet, clock)).toEqual({
    sign: "good",
    words: "Answering. Last article 2 hours ago.",
    remedy: null,
  });
});

test("an outlet that fails tells since when, why, when it is tried next, and the remedy", () => {
  expect(sayOutlet({ ...outlet, feeds: [failing] }, clock)).toEqual({
    sign: "bad",
    words: "Not answering since Tuesday: the site answered with an error. Next try 14:20.",
    remedy: "Retry when the site works again.",
  });
});

test("an outlet that never answered, and one that is due, say so", () => {
  const never = { ...failing, lastAnswerAt: null, nextPollAt: "2025-03-06T12:00:00.000Z" };
  expect(sayOutlet({ ...outlet, feeds: [never] }, clock).words).toBe(
    "Not answering so far: the site answered with an error. Next try now.",
  );
});

test("one feed of several that fails is told without calling the outlet down", () => {
  expect(sayOutlet({ ...outlet, feeds: [answering, failing] }, clock)).toMatchObject({
    sign: "careful",
    words: "1 of 2 feeds not answering since Tuesday: the site answered with an error. Next try 14:20.",
  });
});

test("an outlet that answers and brings nothing for long is silent", () => {
  const quiet = daily.map((n, day) => (day > 50 ? 0 : n));
  expect(sayOutlet({ ...outlet, daily: quiet }, clock)).toMatchObject({
    sign: "careful",
    words: "Answering, but no article for 5 days, longer than it usually lets pass.",
  });
});

test("an outlet with parked items answers, and wants a look all the same", () => {
  expect(sayOutlet({ ...outlet, parked: 2 }, clock)).toMatchObject({
    sign: "careful",
    words: "Answering. Last article 2 hours ago. 2 items parked.",
  });
});

test("what waits for a person in an outlet without a feed is told there, too", () => {
  expect(sayOutlet({ ...outlet, feeds: [], parked: 2 }, clock)).toMatchObject({
    sign: "careful",
    words: "No feed: only single addresses and files come in. Last article 2 hours ago. 2 items parked.",
  });
});

test("an outlet whose pages are tried again by themselves says so without a warning", () => {
  expect(sayOutlet({ ...outlet, retrying: 1 }, clock)).toMatchObject({
    sign: "none",
    words: "Answering. Last article 2 hours ago. 1 item failed so far and is tried again by itself.",
  });
});

test("a warning stands at exactly those outlets that are counted as needing attention", () => {
  const feeds = fc.array(fc.constantFrom(answering, failing, { ...failing, active: false }), { maxLength: 3 });
  const state = fc.record({
    feeds,
    parked: fc.nat(1),
    retrying: fc.nat(1),
    articles: fc.nat(1),
    daily: fc.array(fc.nat(1), { minLength: 56, maxLength: 56 }),
  });
  fc.assert(
    fc.property(state, (part) => {
      const some = { ...outlet, ...part };
      const warns = ["bad", "careful"].includes(sayOutlet(some, clock).sign);
      expect(warns).toBe(needsAttention(outletHealth(some)));
    }),
  );
});

test("an outlet whose pages fail does not stand there as if all were well", () => {
  expect(sayOutlet({ ...outlet, parked: 1, retrying: 2 }, clock)).toMatchObject({
    sign: "careful",
    words:
      "Answering. Last article 2 hours ago. 1 item parked. 2 items failed so far and are tried again by themselves.",
  });
});

test("an outlet that is quiet for longer than usual says so before it counts as silent", () => {
  const weekly = daily.map((_, day) => (day % 7 === 0 && day < 42 ? 1 : 0));
  expect(sayOutlet({ ...outlet, daily: weekly }, clock)).toMatchObject({
    sign: "none",
    words: "Answering, but no article for 20 days; it seldom lets more than 7 pass.",
  });
});

test("a new outlet says when it is asked first", () => {
  const fresh = { ...answering, lastPollAt: null, lastAnswerAt: null };
  const none = { ...outlet, articles: 0, lastItemAt: null, lastPublishedAt: null, daily: daily.map(() => 0) };
  expect(sayOutlet({ ...none, feeds: [fresh] }, clock).words).toBe("Not asked so far. First try 14:20.");
});

test("an outlet without feeds, and one whose feeds are off, are not called down", () => {
  expect(sayOutlet({ ...outlet, feeds: [] }, clock)).toEqual({
    sign: "none",
    words: "No feed: only single addresses and files come in. Last article 2 hours ago.",
    remedy: null,
  });
  expect(sayOutlet({ ...outlet, feeds: [{ ...failing, active: false }] }, clock).words).toBe(
    "Not asked: its feeds are switched off.",
  );
});

test("a feed says when it answered and when it is asked next", () => {
  expect(sayFeed(answering, clock).words).toBe("Answered 12 minutes ago. Next try 14:20.");
  expect(sayFeed({ ...answering, active: false }, clock).words).toBe("Not asked: this feed is switched off.");
  expect(sayFeed({ ...answering, lastAnswerAt: null }, clock).words).toBe("Not asked so far. First try 14:20.");
  expect(sayFeed(failing, clock).sign).toBe("bad");
});
