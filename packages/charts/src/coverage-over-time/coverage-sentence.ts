import { type Bucket, type BucketSize, sayBucket, sayShortBucket } from "../buckets.ts";
import { sayPeriod } from "../days.ts";
import { sayCount, sayShare, sayUnits } from "../say-number.ts";
import {
  type CoverageGap,
  type CoverageLine,
  type CoveragePoint,
  type CoverageSeries,
  gapsIn,
  type Measure,
} from "./coverage-series.ts";

/** Figures of the whole period, each counted anew: the sum over buckets would count a story twice. */
export interface CoverageTotals {
  /** What matches, over all lines. */
  matching: number;
  /** What was collected. */
  total: number;
  outlets: number;
}

const UNITS: Record<Measure, readonly [one: string, many: string]> = {
  articles: ["article", "articles"],
  stories: ["story", "stories"],
  outlets: ["outlet", "outlets"],
  statements: ["statement", "statements"],
  utterances: ["utterance", "utterances"],
  words: ["word", "words"],
};

/** "Articles a week on Port strike", "Share of all articles a week on Port strike", "Articles a day in Harbour Post", "Statements a week by Ada Rees" */
export function coverageTitle(
  { measure, size, show }: CoverageSeries,
  subject: string,
  relation: "on" | "in" | "by" = "on",
): string {
  const what = show === "share" ? `Share of all ${measure}` : measure[0]!.toUpperCase() + measure.slice(1);
  // A speaker is quoted by what others published.
  const isQuoting = relation === "by" && (measure === "articles" || measure === "stories" || measure === "outlets");
  return `${what} a ${size} ${isQuoting ? "quoting" : relation} ${subject}`;
}

/** A stretch of a sentence; where it is a number, with what it counts: of the whole period, or of one bucket. */
export interface SentencePart {
  words: string;
  counts?: "matching" | "collected" | "outlets" | Bucket;
}

/**
 * What the picture shows, in words: "Of 1 204 articles in 9 outlets, 86 match. Peak: 14 in the week of 3 Feb (usual:
 * 2–6)." Usual is the middle half of the other whole buckets. No causes.
 */
export function coverageSentence(series: CoverageSeries, totals: CoverageTotals): string {
  return coverageParts(series, totals)
    .map(({ words }) => words)
    .join("");
}

/** The same sentence in parts, so that its numbers can be opened. */
export function coverageParts(series: CoverageSeries, { matching, total, outlets }: CoverageTotals): SentencePart[] {
  const isAll = matching === total && total > 0;
  const collected: SentencePart[] = [
    { words: sayUnits(total, UNITS[series.measure]), counts: isAll ? "matching" : "collected" },
    { words: " in " },
    { words: sayUnits(outlets, UNITS.outlets), counts: "outlets" },
  ];
  if (matching === 0) return [{ words: "Of " }, ...collected, { words: ", none match." }];
  const verb = matching === 1 ? "matches" : "match";
  if (isAll) return [{ words: "All " }, ...collected, { words: ` ${verb}.` }, ...peakParts(series)];
  return [
    { words: "Of " },
    ...collected,
    { words: ", " },
    { words: sayCount(matching), counts: "matching" },
    { words: ` ${verb}.` },
    ...peakParts(series),
  ];
}

/** The picture for somebody who does not see it: extent, each line's peak and its last whole bucket. */
export function coverageSummary(series: CoverageSeries): string {
  const lines = series.lines.map((line) => {
    const peak = findPeak(line);
    const last = line.points.findLast(({ bucket, value }) => bucket.partial === undefined && value !== null);
    if (peak === undefined || last === undefined) return `${line.name}: no whole ${series.size}.`;
    return `${line.name}: highest ${sayValue(series, peak)} in ${sayBucket(peak.bucket, series.size)}, last whole ${series.size} ${sayValue(series, last)}.`;
  });
  const gaps = series.gaps.map((gap) => `${sayGap(gap)}.`);
  return [
    `${sayUnits(series.buckets.length, [series.size, `${series.size}s`])}, ${sayPeriod(series.from, series.until)}.`,
    ...lines,
    ...gaps,
  ].join(" ");
}

/** A point in words, for its label: "Port strike, the week of 3 Feb 2025: 14 articles". Shares print both numbers. */
export function sayPoint(series: CoverageSeries, line: CoverageLine, point: CoveragePoint): string {
  const where = `${line.name}, ${sayBucket(point.bucket, series.size)}`;
  const partial = point.bucket.partial === "running" ? ", so far" : "";
  if (point.value === null) return `${where}${partial}: nothing collected`;
  if (series.show === "count") return `${where}${partial}: ${sayUnits(point.n, UNITS[series.measure])}`;
  return `${where}${partial}: ${sayShare(point.value)}, ${sayCount(point.n)} of ${sayUnits(point.base ?? 0, UNITS[series.measure])}`;
}

/** "Harbour Post silent 4–9 Mar 2025 (24 % of the articles to be expected were missing)" */
export function sayGap({ outlets, from, until, share }: CoverageGap): string {
  const [first, second, ...rest] = outlets;
  const more = rest.length > 0 ? ` and ${rest.length} more` : "";
  const names = second === undefined ? first : `${first}${rest.length > 0 ? ", " : " and "}${second}${more}`;
  return `${names} silent ${sayPeriod(from, until)} (${sayShare(share)} of the articles to be expected were missing)`;
}

/** Whole buckets without a hatched gap, where the value is known: what peaks and usual ranges are taken from. */
function wholePoints(series: CoverageSeries, line: CoverageLine): CoveragePoint[] {
  const isWhole = (bucket: Bucket) =>
    bucket.partial === undefined && !gapsIn(series, bucket).some((gap) => gap.isHatched);
  return line.points.filter((point) => point.value !== null && isWhole(point.bucket));
}

function findPeak(line: CoverageLine): CoveragePoint | undefined {
  const points = line.points.filter(({ bucket, value }) => bucket.partial === undefined && value !== null);
  return points.reduce<CoveragePoint | undefined>(
    (peak, point) => (peak === undefined || point.value! > peak.value! ? point : peak),
    undefined,
  );
}

function peakParts(series: CoverageSeries): SentencePart[] {
  const peaks = series.lines.flatMap((line) => {
    const point = findPeak(line);
    return point === undefined ? [] : [{ line, point }];
  });
  const [top] = peaks.sort((a, b) => b.point.value! - a.point.value!);
  if (top === undefined || top.point.value === 0) return [];
  const { bucket } = top.point;
  const isAlone = series.lines.length === 1;
  return [
    { words: isAlone ? " Peak: " : ` Peak: ${top.line.name} with ` },
    { words: sayValue(series, top.point), ...(isAlone ? { counts: bucket } : {}) },
    { words: ` in ${sayPeakBucket(series, bucket, series.size)}${sayUsual(series, top.line, top.point)}.` },
  ];
}

function sayPeakBucket(series: CoverageSeries, bucket: Bucket, size: BucketSize): string {
  const isOneYear = series.from.slice(0, 4) === series.buckets.at(-1)?.start.slice(0, 4);
  return isOneYear ? sayShortBucket(bucket, size) : sayBucket(bucket, size);
}

function sayUsual(series: CoverageSeries, line: CoverageLine, peak: CoveragePoint): string {
  const values = wholePoints(series, line)
    .filter((point) => point !== peak)
    .map((point) => point.value!)
    .sort((a, b) => a - b);
  if (values.length < 4) return "";
  const say = series.show === "share" ? sayShare : sayCount;
  const low = say(Math.floor(quantile(values, 0.25) * precision(series)) / precision(series));
  const high = say(Math.ceil(quantile(values, 0.75) * precision(series)) / precision(series));
  return ` (usual: ${low === high ? low : `${low.replace(" %", "")}–${high}`})`;
}

function precision(series: CoverageSeries): number {
  return series.show === "share" ? 1000 : 1;
}

function sayValue({ show }: CoverageSeries, { value, n, base }: CoveragePoint): string {
  return show === "count" ? sayCount(n) : `${sayShare(value ?? 0)} (${sayCount(n)} of ${sayCount(base ?? 0)})`;
}

/** Linear between ranks; the values ascend. */
function quantile(values: number[], at: number): number {
  const rank = (values.length - 1) * at;
  const below = values[Math.floor(rank)]!;
  const above = values[Math.ceil(rank)]!;
  return below + (above - below) * (rank % 1);
}
