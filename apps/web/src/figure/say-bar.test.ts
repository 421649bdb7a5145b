import { expect, test } from "vitest";
import { sayBar } from "./say-bar.ts";

test("a figure says from which confidence labels count, and that it is not calibrated", () => {
  expect(sayBar(0.6)).toBe("Labels from 60 of 100 count; confidence is not calibrated.");
});

test("without a bar only the second is said", () => {
  expect(sayBar(0)).toBe("Confidence is not calibrated.");
});
