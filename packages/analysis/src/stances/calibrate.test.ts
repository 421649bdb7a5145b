import { describe, expect, it } from "vitest";
import { calibrated } from "./calibrate.ts";

describe("calibrated", () => {
  it("keeps the order of strengths", () => {
    const strengths = [0.1, 0.42, 0.5, 0.6, 0.7, 0.8, 0.95];
    const said = strengths.map(calibrated);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
  });

  it("stays within what was counted", () => {
    expect(calibrated(0)).toBe(0.68);
    expect(calibrated(1)).toBe(0.88);
  });

  it("goes straight between two counted strengths", () => {
    expect(calibrated(0.6)).toBeCloseTo(0.78);
  });
});
