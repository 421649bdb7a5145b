import { expect, test } from "vitest";
import { sayConfidence, sayConfidenceFigure } from "./confidence.ts";

test.each([
  [1, "sure"],
  [0.85, "sure"],
  [0.849, "likely"],
  [0.6, "likely"],
  [0.599, "unsure"],
  [0, "unsure"],
])("%d is %s", (confidence, word) => expect(sayConfidence(confidence)).toBe(word));

test("the figure says that it is not calibrated", () => {
  expect(sayConfidenceFigure(0.744)).toBe("74 of 100, not calibrated");
});
