import fc from "fast-check";
import { expect, it } from "vitest";
import { type BucketSize, bucketStart, listBuckets, moveBucket, sayBucket, sayPartial } from "./buckets.ts";
import { addDays, dayFromNumber, dayNumber, sayPeriod } from "./days.ts";

const sizes = fc.constantFrom<BucketSize[]>("day", "week", "month");
const days = fc.integer({ min: -20_000, max: 40_000 }).map(dayFromNumber);

it("starts weeks on Monday and months on their first", () => {
  expect(bucketStart("2025-02-09", "week")).toBe("2025-02-03");
  expect(bucketStart("2025-02-03", "week")).toBe("2025-02-03");
  expect(bucketStart("1969-12-31", "week")).toBe("1969-12-29");
  expect(bucketStart("2024-02-29", "month")).toBe("2024-02-01");
  expect(bucketStart("2024-02-29", "day")).toBe("2024-02-29");
});

it("lists every bucket of a half-open period", () => {
  const starts = listBuckets({ from: "2024-12-02", until: "2025-01-20" }, "week", "2025-06-01").map(
    ({ start }) => start,
  );
  expect(starts).toEqual([
    "2024-12-02",
    "2024-12-09",
    "2024-12-16",
    "2024-12-23",
    "2024-12-30",
    "2025-01-06",
    "2025-01-13",
  ]);
});

it("calls the bucket that holds today running, and lists none after it", () => {
  const buckets = listBuckets({ from: "2025-02-03", until: "2025-03-31" }, "week", "2025-02-12");
  expect(buckets.map(({ start, partial }) => [start, partial])).toEqual([
    ["2025-02-03", undefined],
    ["2025-02-10", "running"],
  ]);
  expect(sayPartial(buckets[1]!, "week")).toBe("this week so far");
});

it("calls a bucket cut that reaches past the period", () => {
  const buckets = listBuckets({ from: "2025-01-15", until: "2025-03-10" }, "month", "2026-01-01");
  expect(buckets.map(({ partial }) => partial)).toEqual(["cut", undefined, "cut"]);
  expect(sayPartial(buckets[0]!, "month")).toBe("part of the month");
});

it("has no bucket for a period that has not begun", () => {
  expect(listBuckets({ from: "2025-02-03", until: "2025-03-31" }, "week", "2025-01-01")).toEqual([]);
});

it("covers each day of a past period by exactly one bucket", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 500 }), sizes, (from, length, size) => {
      const until = addDays(from, length);
      const buckets = listBuckets({ from, until }, size, addDays(until, 1));
      expect(buckets[0]!.start <= from && from < buckets[0]!.until).toBe(true);
      expect(buckets.at(-1)!.start < until && until <= buckets.at(-1)!.until).toBe(true);
      for (const [index, bucket] of buckets.entries()) {
        expect(bucketStart(bucket.start, size)).toBe(bucket.start);
        expect(buckets[index + 1]?.start ?? bucket.until).toBe(bucket.until);
      }
    }),
  );
});

it("moves forth and back by whole buckets", () => {
  fc.assert(
    fc.property(days, sizes, fc.integer({ min: -40, max: 40 }), (day, size, steps) => {
      const start = bucketStart(day, size);
      expect(moveBucket(moveBucket(start, size, steps), size, -steps)).toBe(start);
    }),
  );
});

it("says buckets and periods as people do", () => {
  expect(sayBucket({ start: "2025-02-03", until: "2025-02-10" }, "week")).toBe("the week of 3 Feb 2025");
  expect(sayBucket({ start: "2025-02-01", until: "2025-03-01" }, "month")).toBe("Feb 2025");
  expect(sayPeriod("2025-03-04", "2025-03-10")).toBe("4–9 Mar 2025");
  expect(sayPeriod("2025-02-27", "2025-03-04")).toBe("27 Feb – 3 Mar 2025");
  expect(sayPeriod("2024-12-30", "2025-01-02")).toBe("30 Dec 2024 – 1 Jan 2025");
  expect(sayPeriod("2025-03-04", "2025-03-05")).toBe("4 Mar 2025");
});

it("counts days over leap years and before 1970", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  expect(addDays("1970-01-01", -1)).toBe("1969-12-31");
});
