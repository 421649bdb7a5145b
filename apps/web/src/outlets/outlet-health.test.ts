import { expect, test } from "vitest";
import { needsAttention, type Outlet, outletHealth, unusualOutlets } from "./outlet-health.ts";

const feed: Outlet["feeds"][number] = {
  id: 1,
  url: "https://post.example/feed",
  title: null,
  active: true,
  lastPollAt: "2025-03-03T10:00:00.000Z",
  lastAnswerAt: "2025-03-03T10:00:00.000Z",
  nextPollAt: "2025-03-03T11:00:00.000Z",
  failures: 0,
  reason: null,
  detail: null,
  says: null,
  remedy: null,
};
const failing = { ...feed, failures: 3, lastAnswerAt: "2025-03-01T10:00:00.000Z", reason: "unreachable" };
const everyDay = Array.from({ length: 56 }, () => 1);
const healthy = { articles: 56, undated: 0, parked: 0, arriving: 0, retrying: 0, feeds: [feed], daily: everyDay };
/** An article a day, then none for so many days. */
const quietFor = (days: number) => everyDay.map((n, day) => (day >= 56 - days ? 0 : n));

const outlet = (name: string, part: Partial<Outlet>): Outlet => ({
  id: 1,
  name,
  homeUrl: null,
  country: null,
  language: null,
  colourSlot: 0,
  lastItemAt: null,
  lastPublishedAt: null,
  ...healthy,
  ...part,
});

test("an outlet that answers and brings as it always did is as usual", () => {
  expect(outletHealth(healthy)).toEqual({ kind: "usual" });
});

test("an outlet fails when none of its feeds answers, and tells since when", () => {
  expect(outletHealth({ ...healthy, feeds: [failing] })).toEqual({
    kind: "failing",
    since: "2025-03-01T10:00:00.000Z",
    nextAt: "2025-03-03T11:00:00.000Z",
    reason: "unreachable",
  });
  expect(outletHealth({ ...healthy, feeds: [feed, failing] })).toEqual({
    kind: "partly-failing",
    failing: 1,
    asked: 2,
  });
  expect(outletHealth({ ...healthy, feeds: [{ ...failing, active: false }] })).toEqual({ kind: "usual" });
});

test("silence begins after three times the interval that it seldom passes", () => {
  expect(outletHealth({ ...healthy, daily: quietFor(1) })).toEqual({ kind: "usual" });
  expect(outletHealth({ ...healthy, daily: quietFor(3) })).toEqual({ kind: "quiet", days: 3, usual: 1 });
  expect(outletHealth({ ...healthy, daily: quietFor(4) })).toEqual({ kind: "silent", days: 4 });
});

test("an outlet of few articles is not silent sooner than it was before", () => {
  const one = everyDay.map((_, day) => (day === 20 ? 1 : 0));
  expect(outletHealth({ ...healthy, daily: one })).toEqual({ kind: "usual" });
  expect(outletHealth({ ...healthy, daily: everyDay.map(() => 0) })).toEqual({ kind: "silent", days: 56 });
});

test("an outlet whose pages fail is not as usual, though each is tried again", () => {
  expect(outletHealth({ ...healthy, retrying: 1 })).toEqual({ kind: "retrying", count: 1 });
  expect(outletHealth({ ...healthy, parked: 1, retrying: 1 })).toEqual({ kind: "parked", count: 1 });
});

test("an outlet without feeds, or without articles so far, is not silent", () => {
  const nothing = everyDay.map(() => 0);
  expect(outletHealth({ ...healthy, feeds: [], daily: nothing })).toEqual({ kind: "usual" });
  expect(outletHealth({ ...healthy, articles: 0, feeds: [{ ...feed, lastPollAt: null }], daily: nothing })).toEqual({
    kind: "new",
  });
});

test("the unusual stand worst first, and the usual not at all", () => {
  const found = unusualOutlets([
    outlet("parked", { parked: 2 }),
    outlet("usual", {}),
    outlet("silent", { daily: quietFor(9) }),
    outlet("failing", { feeds: [failing], parked: 5 }),
  ]);
  expect(found.map(({ outlet: { name } }) => name)).toEqual(["failing", "silent", "parked"]);
});

test("what fails in whole or in part, fell silent or is parked needs attention; what settles by itself does not", () => {
  const fresh = { ...feed, lastPollAt: null };
  const needy = [{ feeds: [failing] }, { feeds: [feed, failing] }, { daily: quietFor(9) }, { parked: 2 }];
  const settling = [{}, { retrying: 2 }, { daily: quietFor(3) }, { articles: 0, feeds: [fresh] }];
  const asked = [...needy, ...settling].map((part) => needsAttention(outletHealth({ ...healthy, ...part })));
  expect(asked).toEqual([true, true, true, true, false, false, false, false]);
});
