import { type Bucket, type BucketSize, listBuckets, type Period, sayPartial } from "../buckets.ts";
import type { Table } from "../table.ts";

export type Measure = "articles" | "stories" | "outlets" | "statements" | "utterances" | "words";

/** How much of one line fell into a bucket. A bucket without a row holds nothing. */
export interface CoverageRow {
  /** First day of the bucket. */
  bucket: string;
  line: string;
  n: number;
}

/** What was collected in a bucket, in the same measure: the denominator of shares. */
export interface CoverageBase {
  bucket: string;
  n: number;
}

export interface CoverageLineName {
  key: string;
  name: string;
  /** Identity colour, 0 to 7; null is grey, for "others (5)". */
  slot: number | null;
}

/** Outlets from which nothing came, and the share of expected articles they carry. */
export interface CoverageGap extends Period {
  outlets: string[];
  share: number;
}

export interface CoverageAsk extends Period {
  bucket: BucketSize;
  measure: Measure;
  show: "count" | "share";
  /** The team's civil day. */
  today: string;
  /** In the order of drawing; at most eight are drawn. */
  lines: CoverageLineName[];
  rows: CoverageRow[];
  /** Needed for shares, welcome for counts. */
  base?: CoverageBase[] | undefined;
  gaps?: CoverageGap[];
}

export interface CoveragePoint {
  bucket: Bucket;
  n: number;
  /** Undefined when the base was not asked for. */
  base?: number;
  /** What is drawn: the count or the ratio; null where nothing was collected. */
  value: number | null;
  /** A share of fewer than ten. */
  isHollow: boolean;
}

export interface CoverageLine extends CoverageLineName {
  /** An earlier line has the same colour. */
  isDashed: boolean;
  points: CoveragePoint[];
}

export interface CoverageSeries extends Period {
  size: BucketSize;
  measure: Measure;
  show: "count" | "share";
  today: string;
  buckets: Bucket[];
  lines: CoverageLine[];
  /** Lines past the eighth. */
  undrawn: CoverageLineName[];
  gaps: (CoverageGap & { isHatched: boolean })[];
  /** The highest value drawn; 0 when there is none. */
  max: number;
}

const MAX_LINES = 8;
const SURE_BASE = 10;
/** From this share of expected articles on, a gap is hatched; below, it is a thin strip. */
const HATCHED_FROM = 0.1;

/** Rows into lines: every bucket of the period has its point. */
export function coverageSeries(ask: CoverageAsk): CoverageSeries {
  const buckets = listBuckets(ask, ask.bucket, ask.today);
  const counts = new Map(ask.rows.map((row) => [`${row.line} ${row.bucket}`, row.n]));
  const bases = ask.base && new Map(ask.base.map((row) => [row.bucket, row.n]));
  const drawn = ask.lines.slice(0, MAX_LINES);
  const lines = drawn.map((line, index): CoverageLine => {
    const isDashed = drawn.slice(0, index).some(({ slot }) => slot === line.slot);
    const points = buckets.map((bucket) =>
      coveragePoint(
        ask.show,
        bucket,
        counts.get(`${line.key} ${bucket.start}`) ?? 0,
        bases && (bases.get(bucket.start) ?? 0),
      ),
    );
    return { ...line, isDashed, points };
  });
  return {
    from: ask.from,
    until: ask.until,
    size: ask.bucket,
    measure: ask.measure,
    show: ask.show,
    today: ask.today,
    buckets,
    lines,
    undrawn: ask.lines.slice(MAX_LINES),
    gaps: (ask.gaps ?? []).map((gap) => ({ ...gap, isHatched: gap.share >= HATCHED_FROM })),
    max: Math.max(0, ...lines.flatMap(({ points }) => points.map(({ value }) => value ?? 0))),
  };
}

function coveragePoint(show: "count" | "share", bucket: Bucket, n: number, base: number | undefined): CoveragePoint {
  const known = base === undefined ? {} : { base };
  // Where nothing at all came in, a zero would read as silence about the topic.
  if (show === "count") return { bucket, n, ...known, value: base === 0 ? null : n, isHollow: false };
  const isGap = base === undefined || base === 0;
  return { bucket, n, ...known, value: isGap ? null : n / base, isHollow: !isGap && base < SURE_BASE };
}

/** The same numbers as a table: a row a bucket; with shares, each line has its count and its share beside it. */
export function toRows(series: CoverageSeries): Table {
  const isShare = series.show === "share";
  const header = [series.size, "until"];
  for (const { name } of series.lines) header.push(...(isShare ? [name, `${name}, share`] : [name]));
  if (isShare) header.push(`all ${series.measure}`);
  header.push("note");
  const rows = series.buckets.map((bucket, index) => {
    const points = series.lines.map((line) => line.points[index]!);
    const row: (string | number)[] = [bucket.start, bucket.until];
    for (const { n, value } of points) row.push(...(isShare ? [n, value === null ? "" : value] : [n]));
    if (isShare) row.push(points[0]?.base ?? "");
    row.push(notes(series, bucket));
    return row;
  });
  return { header, rows };
}

function notes(series: CoverageSeries, bucket: Bucket): string {
  const silent = gapsIn(series, bucket).flatMap(({ outlets }) => outlets);
  const partial = sayPartial(bucket, series.size);
  return [...(partial === undefined ? [] : [partial]), ...new Set(silent.map((outlet) => `${outlet} silent`))].join(
    "; ",
  );
}

/** The gaps that fall into a bucket. */
export function gapsIn(series: CoverageSeries, bucket: Bucket): CoverageSeries["gaps"] {
  return series.gaps.filter((gap) => gap.from < bucket.until && gap.until > bucket.start);
}
