import type { BucketSize } from "@onrecord/charts/buckets";
import { bucketStart } from "@onrecord/charts/buckets";

/** "All time" begins in 1990; its charts begin where there is something to show, else a year back. */
export function chartPeriod(
  { from, until, today }: { from: string; until: string; today: string },
  buckets: readonly { readonly bucket: string }[],
  size: BucketSize,
): { from: string; until: string } {
  if (from > "1990-01-01") return { from, until };
  const first = buckets.reduce(
    (earliest, { bucket }) => (bucket < earliest ? bucket : earliest),
    bucketStart(today, size),
  );
  return { from: first, until };
}
