import { moveBucket } from "../buckets.ts";
import type { CoverageAsk, CoverageRow } from "./coverage-series.ts";
import type { CoverageTotals } from "./coverage-sentence.ts";

const WEEKS = 26;
const START = "2025-01-06";
const COUNTS: Record<string, number[]> = {
  strike: [3, 4, 2, 5, 14, 9, 6, 4, 0, 3, 4, 5, 6, 4, 3, 2, 4, 7, 11, 8, 5, 4, 3, 4, 5, 2],
  ferry: [1, 0, 2, 1, 3, 2, 2, 1, 0, 1, 2, 4, 6, 9, 7, 5, 3, 2, 2, 1, 1, 0, 2, 1, 1, 1],
  budget: [2, 2, 1, 3, 2, 1, 0, 1, 0, 2, 3, 2, 2, 1, 3, 4, 4, 3, 2, 5, 6, 8, 7, 6, 6, 3],
};

/** Three topics over half a year of weeks: a peak, a silent outlet in March, and a week that still runs. */
export const coverageExample: CoverageAsk = {
  from: START,
  until: moveBucket(START, "week", WEEKS),
  bucket: "week",
  measure: "articles",
  show: "count",
  today: "2025-07-02",
  lines: [
    { key: "strike", name: "Port strike", slot: 0 },
    { key: "ferry", name: "Ferry line", slot: 1 },
    { key: "budget", name: "Town budget", slot: 3 },
  ],
  rows: Object.entries(COUNTS).flatMap(([line, counts]) =>
    counts.map((n, week): CoverageRow => ({ bucket: moveBucket(START, "week", week), line, n })),
  ),
  base: Array.from({ length: WEEKS }, (_, week) => ({
    bucket: moveBucket(START, "week", week),
    n: week === 8 ? 0 : week === 25 ? 8 : 46 + (week % 5),
  })),
  gaps: [
    { from: "2025-03-03", until: "2025-03-10", outlets: ["Harbour Post"], share: 0.24 },
    { from: "2025-05-12", until: "2025-05-16", outlets: ["Gull Radio"], share: 0.04 },
  ],
};

export const coverageExampleTotals: CoverageTotals = { matching: 259, total: 1204, outlets: 9 };
