import { expect, test } from "vitest";
import { marksOf } from "./marks-of.ts";

const statement = { id: "7", source: [20, 24], cue: [15, 19], content: [0, 14, 30, 40], stances: [] };

test("a quote broken by its cue has two spans of content", () => {
  expect(marksOf([statement], 50).filter(({ role }) => role === "content")).toEqual([
    { statement: "7", role: "content", start: 0, end: 14 },
    { statement: "7", role: "content", start: 30, end: 40 },
  ]);
});

const stance = (label: "for" | "against", evidence: number[]) => ({
  propositionId: 1,
  proposition: "",
  topicId: 1,
  holder: "",
  holderId: null,
  holderSlot: 0,
  label,
  basis: "said" as const,
  confidence: 1,
  evidence,
  reason: "",
  decidedBy: { by: "rules" as const, model: null, ruleLabel: null, failure: null },
});

test("evidence is marked with the side it shows, for each stance of its own", () => {
  const marks = marksOf([{ ...statement, stances: [stance("for", [2, 5]), stance("against", [2, 5])] }], 50);
  expect(marks.filter(({ start }) => start === 2).map(({ role }) => role)).toEqual(["for", "against"]);
});

test("spans outside of the text are no marks", () => {
  expect(marksOf([{ ...statement, cue: [45, 60], source: [5, 5] }], 44).map(({ role }) => role)).toEqual([
    "content",
    "content",
  ]);
});
