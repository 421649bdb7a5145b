import { describe, expect, it } from "vitest";
import { calibrated } from "./calibrate.ts";
import { INTERCEPT, SLOPE } from "./calibration.ts";

describe("calibrated", () => {
  it("keeps the order of strengths", () => {
    const said = [0.1, 0.42, 0.5, 0.6, 0.7, 0.8, 0.95].map(calibrated);
    expect(said).toEqual(said.toSorted((a, b) => a - b));
    expect(new Set(said).size).toBe(said.length);
  });

  it("promises no certainty to the strongest words", () => {
    expect(calibrated(0.95)).toBeLessThan(0.95);
  });

  it("says one half where the fitted curve does", () => {
    expect(calibrated(-INTERCEPT / SLOPE)).toBeCloseTo(0.5);
  });
});
