import { expect, test } from "vitest";
import type { PageLoad } from "./page-load.ts";
import { pageTable } from "./page-report.ts";
import { pageWeight } from "./page-weight.ts";

test("answers are added up by kind, and a type without a name of its own counts as other", () => {
  const answers = [
    { type: "Document", bytes: 20_000 },
    { type: "Script", bytes: 100_000 },
    { type: "Script", bytes: 50_000 },
    { type: "Fetch", bytes: 3000 },
    { type: "XHR", bytes: 1000 },
    { type: "Manifest", bytes: 7 },
  ];
  expect(pageWeight(answers)).toEqual({
    html: 20_000,
    js: 150_000,
    css: 0,
    fonts: 0,
    data: 4000,
    other: 7,
    requests: 6,
  });
});

const load = (js: number, largestPaint: number, chartsStand: number | null): PageLoad => ({
  weight: { html: 20_000, js, css: 2000, fonts: 0, data: 0, other: 0, requests: 9 },
  firstPaint: 100,
  largestPaint,
  shift: 0.0125,
  chartsStand,
});

test("each figure of a screen is the median of its loads", () => {
  const loads = [load(300_000, 900, 1100), load(100_000, 200, 500), load(150_000, 400, 300)];
  expect(
    pageTable([{ name: "topic", loads }])
      .split("\n")
      .at(-1),
  ).toBe("| topic | 9 | 20 | 150 | 2 | 0 | 0 | 0 | 172 | 100 | 400 | 500 | 0.013 |");
});

test("a screen without a chart has no time for charts", () => {
  const row = pageTable([{ name: "sign-in", loads: [load(1, 1, null)] }])
    .split("\n")
    .at(-1)!;
  expect(row.split(" | ").at(-2)).toBe("–");
});
