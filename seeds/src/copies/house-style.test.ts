import { expect, test } from "vitest";
import { outletOf } from "../outlets.ts";
import { type Edit, editText } from "./edited-text.ts";
import { addDateline, dropDateline, requote, respell, spellOutDays } from "./house-style.ts";

const apply = (text: string, edits: Edit[]) => editText(text, edits).text;
const [post, cpa, lantern] = [outletOf("harbour-post"), outletOf("cpa"), outletOf("the-lantern")];

test("straight marks become curly ones, apostrophes apart from quotations", () => {
  const text = 'Lune\'s "no," she said, "isn\'t ("yet") final."\n\n"Skippers\' boats stay," he said.';
  expect(apply(text, requote(text, cpa.quotes, post.quotes))).toBe(
    "Lune’s “no,” she said, “isn’t (“yet”) final.”\n\n“Skippers’ boats stay,” he said.",
  );
});

test("single marks that also stand for missing letters are told apart", () => {
  const text = "‘It isn’t the skippers’ fault,’ said Brae’s sister, who is ‘correct and dull’.";
  expect(apply(text, requote(text, lantern.quotes, post.quotes))).toBe(
    "“It isn’t the skippers’ fault,” said Brae’s sister, who is “correct and dull”.",
  );
});

test("days get their preposition where the agency leaves it out, and nowhere else", () => {
  const text = "He said Tuesday that trains would run from Friday, on Sunday and next Monday. Wednesday came.";
  expect(apply(text, spellOutDays(text))).toBe(
    "He said on Tuesday that trains would run from Friday, on Sunday and next Monday. Wednesday came.",
  );
});

test("spelling follows the paper, in both directions", () => {
  const american = "Four percent of the harbor";
  const british = "Four per cent of the harbour";
  expect(apply(american, respell(american, cpa, post).flat())).toBe(british);
  expect(apply(british, respell(british, post, cpa).flat())).toBe(american);
  expect(respell(british, post, lantern)).toEqual([]);
});

test("the agency's dateline goes and comes", () => {
  expect(apply("WICK HARBOUR (CPA) - Boats sailed.", dropDateline("WICK HARBOUR (CPA) - Boats sailed."))).toBe(
    "Boats sailed.",
  );
  expect(apply("Boats left Wick Harbour.", addDateline("Boats left Wick Harbour.", post))).toBe(
    "WICK HARBOUR (CPA) - Boats left Wick Harbour.",
  );
});
