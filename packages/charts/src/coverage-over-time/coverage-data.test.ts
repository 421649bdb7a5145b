import { expect, it } from "vitest";
import { partialKey, readCoverageData, wholeKey } from "./coverage-data.ts";
import { coverageExample } from "./coverage-example.ts";
import { layOutCoverage } from "./coverage-layout.ts";
import { coverageSeries } from "./coverage-series.ts";

const series = coverageSeries(coverageExample);
const data = readCoverageData(series);

it("holds the numbers of the rows, with gaps where nothing was collected", () => {
  for (const { bucket, line, n } of coverageExample.rows) {
    const index = series.buckets.findIndex(({ start }) => start === bucket);
    const values = [data[index]![wholeKey(line)], data[index]![partialKey(line)]];
    const isCollected = coverageExample.base!.some((base) => base.bucket === bucket && base.n > 0);
    expect(values.find((value) => value !== null) ?? null).toBe(isCollected ? n : null);
  }
});

it("dashes from the last whole bucket to the one that runs", () => {
  const dashed = data.flatMap((datum, index) => (datum[partialKey("strike")] === null ? [] : [index]));
  const whole = data.flatMap((datum, index) => (datum[wholeKey("strike")] === null ? [] : [index]));
  expect(dashed).toEqual([24, 25]);
  expect(whole.at(-1)).toBe(24);
});

it("puts points where the plain picture has them", () => {
  const { left, right, lines } = layOutCoverage(series, 800, 200);
  const first = data[0]!.x;
  const days = series.buckets.length * 7;
  for (const [index, datum] of data.entries()) {
    const place = lines[0]!.places.find(({ point }) => point.bucket === series.buckets[index]);
    const x = left + ((datum.x - first + 3.5) / days) * (right - left);
    expect(place === undefined || Math.abs(place.x - x) < 1e-6).toBe(true);
  }
});
