import { dayNumber } from "../days.ts";
import type { CoverageSeries } from "./coverage-series.ts";

/** A bucket as Recharts wants it: its middle as a day number, its index, and two values a line. */
export interface CoverageDatum {
  x: number;
  index: number;
  [line: string]: number | null;
}

/** A record a bucket. A value is null where the line lifts its pen; the dashed stretch is a line of its own from the bucket before. */
export function readCoverageData(series: CoverageSeries): CoverageDatum[] {
  return series.buckets.map((bucket, index) => {
    const from = bucket.start > series.from ? bucket.start : series.from;
    const until = bucket.until < series.until ? bucket.until : series.until;
    const datum: CoverageDatum = { x: (dayNumber(from) + dayNumber(until)) / 2, index };
    for (const { key, points } of series.lines) {
      const [before, point, after] = [points[index - 1], points[index]!, points[index + 1]];
      const touchesPartial = [before, point, after].some((near) => near?.bucket.partial !== undefined);
      datum[wholeKey(key)] = point.bucket.partial === undefined ? point.value : null;
      datum[partialKey(key)] = touchesPartial ? point.value : null;
    }
    return datum;
  });
}

export function wholeKey(line: string): string {
  return `whole ${line}`;
}

export function partialKey(line: string): string {
  return `partial ${line}`;
}
