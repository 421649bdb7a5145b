import { addDays } from "@onrecord/query/filter";

/** Complete weeks that the last one is held against. */
export const WEEKS_COMPARED = 12;
const LEAST = 5;
/** Makes the median absolute deviation of normal figures their standard deviation. */
const MAD_TO_DEVIATION = 1.4826;
const DEVIATIONS = 3;

export interface SpikeFigures {
  n: number;
  usual: { low: number; high: number };
}

/**
 * Whether the last complete week stands out: at least 5, and over median + 3 × 1.4826 × MAD of the twelve weeks before
 * (numbers.md, "Spike"). A week without a point counted nothing.
 *
 * @param thisWeek the Monday of the week that is not over, which takes no part
 */
export function findSpike(points: { bucket: string; n: number }[], thisWeek: string): SpikeFigures | null {
  const counts = new Map(points.map(({ bucket, n }) => [bucket, n]));
  const n = counts.get(addDays(thisWeek, -7)) ?? 0;
  const before = Array.from(
    { length: WEEKS_COMPARED },
    (_, week) => counts.get(addDays(thisWeek, -7 * (week + 2))) ?? 0,
  );
  const middle = quantile(before, 0.5);
  const deviation = quantile(
    before.map((count) => Math.abs(count - middle)),
    0.5,
  );
  if (n < LEAST || n <= middle + DEVIATIONS * MAD_TO_DEVIATION * deviation) return null;
  return { n, usual: { low: quantile(before, 0.25), high: quantile(before, 0.75) } };
}

/** By linear interpolation between neighbours. */
function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place - Math.floor(place));
}
