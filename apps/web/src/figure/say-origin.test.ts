import { NO_FILTER } from "@onrecord/query/filter";
import { expect, test } from "vitest";
import { type Origin, sayOrigin } from "./say-origin.ts";

const origin: Origin = {
  filter: { ...NO_FILTER, topics: [1] },
  names: [{ kind: "topic", id: 1, name: "Port strike" }],
  today: "2025-03-06",
  outlets: 9,
  made: new Date("2025-03-06T13:05:00Z"),
  zone: "Europe/Rome",
};

test("a picture on its own tells its filter, its days, its outlets and when it was made", () => {
  expect(sayOrigin(origin)).toEqual([
    "Filter: Last 12 months · Port strike",
    "Days: 7 Mar 2024 – 6 Mar 2025, in 9 outlets",
    "Made: Thursday, 6 March 2025, 14:05, Europe/Rome",
  ]);
});

test("all time has an end, and no beginning that nobody chose", () => {
  const { filter } = origin;
  expect(sayOrigin({ ...origin, outlets: 1, filter: { ...filter, period: { last: "all" } } })[1]).toBe(
    "Days: all until 6 Mar 2025, in 1 outlet",
  );
});
