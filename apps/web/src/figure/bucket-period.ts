/** The days of a bucket that a period holds: what a point at the period's edge counts. */
export function bucketPeriod(
  bucket: { readonly start: string; readonly until: string },
  period: { readonly from: string; readonly until: string },
): { from: string; until: string } {
  return {
    from: bucket.start > period.from ? bucket.start : period.from,
    until: bucket.until < period.until ? bucket.until : period.until,
  };
}
