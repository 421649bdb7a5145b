import { expect, test } from "vitest";
import { sayDecider } from "./say-decider.ts";

const rules = { by: "rules" as const, model: null, ruleLabel: null, failure: null };

test("a label of the rules says so, and why a model that was asked did not decide", () => {
  expect(sayDecider(rules)).toBe("Decided by rule.");
  expect(sayDecider({ ...rules, failure: "The model took too long." })).toBe(
    "Decided by rule, since a model gave no answer: The model took too long.",
  );
});

test("a model's label names the model and what the rules said", () => {
  expect(sayDecider({ by: "judge", model: "small-1", ruleLabel: "unclear", failure: null })).toBe(
    "Decided by the model small-1; the rules said unclear.",
  );
});
