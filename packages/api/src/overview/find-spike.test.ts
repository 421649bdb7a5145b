import { addDays } from "@onrecord/query/filter";
import { describe, expect, it } from "vitest";
import { findSpike } from "./find-spike.ts";

const THIS_WEEK = "2026-03-02";
/** Points of complete weeks, the latest first. */
const weeks = (...counts: number[]) => counts.map((n, back) => ({ bucket: addDays(THIS_WEEK, -7 * (back + 1)), n }));

describe("a spike", () => {
  it("is the last complete week over median + 3 × 1.4826 × MAD of the twelve before", () => {
    // Median 3, MAD 1: the threshold is 7.4478.
    const before = [2, 4, 2, 4, 3, 3, 2, 4, 3, 3, 1, 5];
    expect(findSpike(weeks(7, ...before), THIS_WEEK)).toBeNull();
    expect(findSpike(weeks(8, ...before), THIS_WEEK)).toEqual({ n: 8, usual: { low: 2, high: 4 } });
  });

  it("has at least five, however quiet the weeks before were", () => {
    expect(findSpike(weeks(4), THIS_WEEK)).toBeNull();
    expect(findSpike(weeks(5), THIS_WEEK)?.n).toBe(5);
  });

  it("is never the week that is not over", () => {
    expect(findSpike([{ bucket: THIS_WEEK, n: 50 }], THIS_WEEK)).toBeNull();
  });
});
