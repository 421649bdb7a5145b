import { expect, test } from "vitest";
import { bucketPeriod } from "./bucket-period.ts";

const week = { start: "2025-02-03", until: "2025-02-10" };

test("a whole bucket is its own days", () => {
  expect(bucketPeriod(week, { from: "2025-01-01", until: "2026-01-01" })).toEqual({
    from: week.start,
    until: week.until,
  });
});

test("a bucket that the period cuts is what lies inside", () => {
  expect(bucketPeriod(week, { from: "2025-02-05", until: "2026-01-01" })).toEqual({
    from: "2025-02-05",
    until: "2025-02-10",
  });
  expect(bucketPeriod(week, { from: "2025-01-01", until: "2025-02-06" })).toEqual({
    from: "2025-02-03",
    until: "2025-02-06",
  });
});
