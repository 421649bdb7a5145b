import { NO_FILTER } from "@onrecord/query/filter";
import { expect, test } from "vitest";
import { sayDownload } from "./say-download.ts";

const origin = {
  what: "coverage",
  counts: "articles a week of publication",
  filter: { ...NO_FILTER, topics: [3] },
  names: [{ kind: "topic", id: 3, name: "Port strike" }] as const,
  zone: "Europe/Rome",
  made: new Date("2025-03-06T23:30:00Z"),
  address: "http://127.0.0.1:3000/t/desk/download/coverage.csv?topic=3",
};

test("a file says what it counts, of what, in which days of which zone, and as of when", () => {
  expect(sayDownload(origin)).toEqual([
    "Onrecord: coverage",
    "Counts: articles a week of publication",
    "Filter: Last 12 months · Port strike",
    "Days: 8 Mar 2024 – 7 Mar 2025",
    "Zone: Europe/Rome; days begin at 00:00, weeks on Monday; days in “until” columns are out",
    "Data as of: 2025-03-06T23:30:00.000Z (Friday, 7 March 2025, 00:30, Europe/Rome)",
    "Address: http://127.0.0.1:3000/t/desk/download/coverage.csv?topic=3",
  ]);
});

test("a file of everything names no filter and no days", () => {
  expect(sayDownload({ ...origin, what: "audit", filter: null }).join()).not.toMatch(/Filter|Days/);
});

test("what a position of today rests on has days of its own, whatever the period", () => {
  expect(sayDownload({ ...origin, what: "held" }).slice(2, 4)).toEqual([
    "Filter: Position of today: said in the last 180 days · Port strike",
    expect.stringMatching(/^Zone/),
  ]);
});
