import { expect, test } from "vitest";
import { newsOf } from "./news-of.ts";

const spike = (topicId: number) => ({
  topicId,
  topic: `topic ${topicId}`,
  from: "2025-02-24",
  until: "2025-03-03",
  n: 14,
  usual: { low: 2, high: 6 },
  utterance: null,
});
const moved = { since: "2025-03-04T09:00:00.000Z", marked: true, spikes: [spike(1), spike(2)], shifts: [] };
const everything = { seenOn: "2025-03-01", topics: [] };

test("a spike is news until its week was over when all was marked as seen", () => {
  expect(newsOf(moved, everything).spikes).toHaveLength(2);
  expect(newsOf(moved, { ...everything, seenOn: "2025-03-02" }).spikes).toHaveLength(2);
  expect(newsOf(moved, { ...everything, seenOn: "2025-03-03" }).spikes).toEqual([]);
});

test("to whoever never marked anything, a spike stays news", () => {
  expect(newsOf({ ...moved, marked: false }, { ...everything, seenOn: "2025-03-04" }).spikes).toHaveLength(2);
});

test("with topics asked for, only their spikes are told", () => {
  expect(newsOf(moved, { ...everything, topics: [2] }).spikes).toEqual([spike(2)]);
});
