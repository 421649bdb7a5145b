import { expect, test } from "vitest";
import { readOutputs, sidesOf } from "./sides.ts";

test.each([
  [
    ["entailment", "neutral", "contradiction"],
    ["for", "unclear", "against"],
  ],
  [
    ["CONTRADICTION", "NEUTRAL", "ENTAILMENT"],
    ["against", "unclear", "for"],
  ],
  [
    ["entailment", "not_entailment"],
    ["for", "unclear"],
  ],
  [
    ["AGAINST", "FAVOR", "NONE"],
    ["against", "for", "unclear"],
  ],
])("the labels %j tell their sides", (labels, sides) => {
  expect(sidesOf(labels)).toEqual(sides);
});

test("labels without names, or without a side that is for, tell nothing", () => {
  expect(sidesOf(["LABEL_0", "LABEL_1", "LABEL_2"])).toBeNull();
  expect(sidesOf(["neutral", "contradiction"])).toBeNull();
});

test("the likeliest label is told with its share of the softmax, however large the outputs", () => {
  const labels = ["entailment", "neutral", "contradiction"];
  const sides = sidesOf(labels)!;
  expect(readOutputs([Math.log(3), 0, 0], sides, labels)).toMatchObject({ label: "for", evidence: [] });
  expect(readOutputs([Math.log(3), 0, 0], sides, labels).confidence).toBeCloseTo(0.6);
  expect(readOutputs([-800, 0, 900], sides, labels)).toMatchObject({ label: "against", confidence: 1 });
});
