import {
  type Bucket,
  type BucketSize,
  listBuckets,
  moveBucket,
  type Period,
  sayBucket,
  sayPartial,
} from "../buckets.ts";
import { sayPeriod } from "../days.ts";
import type { StanceLabel } from "../position-timeline/position.ts";
import { sayCount, sayShare } from "../say-number.ts";
import type { Table } from "../table.ts";

/** Stances of one label in a bucket, at or over the bar. A label without a row has none. */
export interface BalanceRow {
  /** First day of the bucket. */
  bucket: string;
  label: StanceLabel;
  n: number;
}

export interface BalanceAsk extends Period {
  bucket: BucketSize;
  /** The team's civil day. */
  today: string;
  /** Of the period. */
  rows: BalanceRow[];
  /** Of the days before it, `WINDOW_LEAD` buckets back from its first bucket, so that the first windows are whole. */
  earlier: BalanceRow[];
}

/** Stances by label; `n` is their sum. */
export interface Tally {
  for: number;
  against: number;
  mixed: number;
  unclear: number;
  n: number;
}

/** The stances of a trailing window that ends with its bucket. */
export interface BalanceWindow extends Tally {
  from: string;
  until: string;
  /** Fewer than five. */
  isHollow: boolean;
}

export interface BalancePoint extends Tally {
  bucket: Bucket;
  window: BalanceWindow;
}

export interface BalanceSeries extends Period {
  size: BucketSize;
  points: BalancePoint[];
  /** Over the whole period. */
  total: Tally;
}

const SURE_WINDOW = 5;

/** A trend point covers the trailing 4 weeks (by day or week) or 3 months (by month): so many buckets before its own. */
export const WINDOW_LEAD: Record<BucketSize, number> = { day: 27, week: 3, month: 2 };

/** Rows into points: every bucket of the period with its own stances and those of its window. */
export function balanceSeries(ask: BalanceAsk): BalanceSeries {
  const buckets = listBuckets(ask, ask.bucket, ask.today);
  const all = [...ask.earlier, ...ask.rows];
  const points = buckets.map((bucket): BalancePoint => {
    const from = moveBucket(bucket.start, ask.bucket, -WINDOW_LEAD[ask.bucket]);
    const window = tally(all.filter((row) => row.bucket >= from && row.bucket <= bucket.start));
    return {
      bucket,
      ...tally(ask.rows.filter((row) => row.bucket === bucket.start)),
      window: { ...window, from, until: bucket.until, isHollow: window.n < SURE_WINDOW },
    };
  });
  const starts = new Set(buckets.map(({ start }) => start));
  return {
    from: ask.from,
    until: ask.until,
    size: ask.bucket,
    points,
    total: tally(ask.rows.filter((row) => starts.has(row.bucket))),
  };
}

function tally(rows: BalanceRow[]): Tally {
  const tally = { for: 0, against: 0, mixed: 0, unclear: 0, n: 0 };
  for (const { label, n } of rows) {
    tally[label] += n;
    tally.n += n;
  }
  return tally;
}

/** Share of a label: label ÷ (for + against + mixed + unclear); null when there is nothing to divide by. */
export function shareOf(tally: Tally, label: StanceLabel): number | null {
  return tally.n === 0 ? null : tally[label] / tally.n;
}

/** The same numbers as a table: a row a bucket, its stances and those of its window. */
export function toRows(series: BalanceSeries): Table {
  const labels = ["for", "against", "mixed", "unclear", "n"] as const;
  return {
    header: [series.size, "until", ...labels, "window from", ...labels.map((label) => `window ${label}`), "note"],
    rows: series.points.map((point) => [
      point.bucket.start,
      point.bucket.until,
      ...labels.map((label) => point[label]),
      point.window.from,
      ...labels.map((label) => point.window[label]),
      sayPartial(point.bucket, series.size) ?? "",
    ]),
  };
}

/** "12 for, 5 against, 1 mixed, 3 unclear; n = 21" */
export function sayTally(tally: Tally): string {
  return `${sayCount(tally.for)} for, ${sayCount(tally.against)} against, ${sayCount(tally.mixed)} mixed, ${sayCount(tally.unclear)} unclear; n = ${sayCount(tally.n)}`;
}

/** The picture for somebody who does not see it: the whole period, and the first and last sure window. */
export function balanceSummary(series: BalanceSeries): string {
  const sure = series.points.filter(({ bucket, window }) => !window.isHollow && bucket.partial === undefined);
  const [first, last] = [sure[0], sure.at(-1)];
  const whole = `${sayPeriod(series.from, series.until)}: ${sayTally(series.total)}.`;
  if (first === undefined || last === undefined || first === last) return whole;
  const say = (point: BalancePoint) =>
    `${sayShare(point.window.for / point.window.n)} for and ${sayShare(point.window.against / point.window.n)} against (n = ${point.window.n}) up to ${sayBucket(point.bucket, series.size)}`;
  return `${whole} Trend: ${say(first)}; ${say(last)}.`;
}
