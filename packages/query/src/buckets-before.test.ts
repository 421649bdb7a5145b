import { expect, test } from "vitest";
import { bucketsBefore } from "./buckets-before.ts";

test("a bucket begins on its first day: the day itself, its Monday, the first of its month", () => {
  expect(bucketsBefore("2025-02-05", "day", 0)).toBe("2025-02-05");
  expect(bucketsBefore("2025-02-05", "week", 0)).toBe("2025-02-03");
  expect(bucketsBefore("2025-02-03", "week", 0)).toBe("2025-02-03");
  expect(bucketsBefore("2025-02-09", "week", 0)).toBe("2025-02-03");
  expect(bucketsBefore("2025-02-28", "month", 0)).toBe("2025-02-01");
});

test("earlier buckets are found over the ends of months and years", () => {
  expect(bucketsBefore("2025-01-10", "day", 27)).toBe("2024-12-14");
  expect(bucketsBefore("2025-01-08", "week", 3)).toBe("2024-12-16");
  expect(bucketsBefore("2025-01-31", "month", 2)).toBe("2024-11-01");
});
