import { addDays, addMonths, dayNumber, monthName, sayDay, sayMonth, sayShortDay } from "./days.ts";

/** What a time axis counts by: civil days, ISO weeks (from Monday), months. */
export type BucketSize = "day" | "week" | "month";

export interface Bucket {
  /** Its first day, also where the period begins within it: the key that the questions' rows carry. */
  start: string;
  /** The day after its last. */
  until: string;
  /** `running` holds today; `cut` reaches past an end of the period. Neither enters comparisons, peaks or changes. */
  partial?: "running" | "cut";
}

export interface Period {
  /** First civil day. */
  from: string;
  /** The day after the last. */
  until: string;
}

/** The first day of the bucket that holds a day. */
export function bucketStart(day: string, size: BucketSize): string {
  if (size === "day") return day;
  if (size === "month") return `${day.slice(0, 7)}-01`;
  // 1 January 1970 was a Thursday, so day number 4 is a Monday.
  return addDays(day, -((((dayNumber(day) - 4) % 7) + 7) % 7));
}

/** The first day of the bucket so many buckets later; earlier when negative. */
export function moveBucket(start: string, size: BucketSize, steps: number): string {
  if (size === "month") return addMonths(start, steps);
  return addDays(start, size === "week" ? 7 * steps : steps);
}

/** All buckets that a half-open period touches, in order, none of them in the future. */
export function listBuckets({ from, until }: Period, size: BucketSize, today: string): Bucket[] {
  const end = until <= today ? until : addDays(today, 1);
  const buckets: Bucket[] = [];
  for (let start = bucketStart(from, size); start < end; start = moveBucket(start, size, 1)) {
    const next = moveBucket(start, size, 1);
    const bucket: Bucket = { start, until: next };
    if (start <= today && today < next) bucket.partial = "running";
    else if (start < from || next > until) bucket.partial = "cut";
    buckets.push(bucket);
  }
  return buckets;
}

/** "3 Feb 2025", "the week of 3 Feb 2025", "Feb 2025": as it stands in a sentence. */
export function sayBucket(bucket: Bucket, size: BucketSize): string {
  if (size === "month") return sayMonth(bucket.start);
  return size === "week" ? `the week of ${sayDay(bucket.start)}` : sayDay(bucket.start);
}

/** As `sayBucket`, without the year: for charts whose axis tells it. */
export function sayShortBucket(bucket: Bucket, size: BucketSize): string {
  if (size === "month") return monthName(bucket.start);
  return size === "week" ? `the week of ${sayShortDay(bucket.start)}` : sayShortDay(bucket.start);
}

/** "this week so far", or "part of the week" where the period cuts it; undefined for a whole bucket. */
export function sayPartial(bucket: Bucket, size: BucketSize): string | undefined {
  if (bucket.partial === "running") return size === "day" ? "today so far" : `this ${size} so far`;
  return bucket.partial === "cut" ? `part of the ${size}` : undefined;
}
