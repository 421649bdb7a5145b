import { expect, test } from "vitest";
import { containment, jaccard, sameStory } from "./same-story.ts";
import { shingles } from "./shingles.ts";

/** A text of so many different words, from a given one on. */
const words = (count: number, from = 0): string => Array.from({ length: count }, (_, i) => `word${from + i}`).join(" ");

test("case, punctuation and line breaks make no difference", () => {
  expect(
    jaccard(shingles("The Council, at last, voted against it!"), shingles("the council\nat last voted AGAINST it")),
  ).toBe(1);
});

test("similarity and containment are shares of runs of five words", () => {
  const [a, b] = [shingles(words(14)), shingles(words(14, 5))]; // 10 runs each, 5 in common
  expect(jaccard(a, b)).toBeCloseTo(5 / 15);
  expect(containment(a, b)).toBeCloseTo(5 / 10);
});

test("a copy with small edits is the same story, another report is not", () => {
  const report = words(200);
  expect(sameStory(shingles(report), shingles(report.replace("word100", "changed")))).toBe(true);
  expect(sameStory(shingles(report), shingles(words(200, 60)))).toBe(false);
});

test("a cut copy is the same story from 80 words on", () => {
  const report = shingles(words(600));
  expect(sameStory(report, shingles(words(80, 300)))).toBe(true);
  expect(sameStory(report, shingles(words(79, 300)))).toBe(false);
});

test("texts without words are no copies of each other", () => {
  expect(sameStory(shingles(""), shingles("…"))).toBe(false);
  expect(shingles("two words")).toMatchObject({ words: 2 });
});

test("scripts without spaces are compared by the letter", () => {
  expect(jaccard(shingles("部长说港口的计划还没有准备好"), shingles("部长说港口的计划还没有准备好吗"))).toBeGreaterThan(
    0.8,
  );
});
