import { moveBucket } from "../buckets.ts";
import type { BalanceAsk, BalanceRow } from "./balance-series.ts";

const START = "2024-12-16";
const COUNTS = {
  for: [1, 0, 2, 1, 0, 2, 3, 4, 6, 4, 3, 3, 5, 4, 6, 5, 7, 6, 5, 4, 6, 5, 4, 3, 5, 4, 3, 2, 1],
  against: [3, 2, 4, 5, 3, 6, 9, 7, 4, 5, 3, 0, 2, 3, 2, 1, 2, 3, 1, 2, 1, 0, 2, 1, 1, 2, 1, 1, 0],
  mixed: [0, 1, 0, 1, 1, 0, 2, 1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0],
  unclear: [1, 1, 0, 2, 1, 1, 3, 2, 1, 1, 1, 0, 2, 1, 1, 0, 1, 2, 1, 1, 0, 1, 1, 1, 0, 1, 1, 0, 1],
} as const;

const FROM = "2025-01-06";
const ROWS = Object.entries(COUNTS).flatMap(([label, counts]) =>
  counts.map((n, week): BalanceRow => ({
    bucket: moveBucket(START, "week", week),
    label: label as BalanceRow["label"],
    n,
  })),
);

/** One proposition over half a year of weeks, with the three weeks before that the first windows need. */
export const balanceExample: BalanceAsk = {
  from: FROM,
  until: "2025-07-07",
  bucket: "week",
  today: "2025-07-02",
  rows: ROWS.filter(({ bucket }) => bucket >= FROM),
  earlier: ROWS.filter(({ bucket }) => bucket < FROM),
};
