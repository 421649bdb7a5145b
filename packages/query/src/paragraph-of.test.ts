import { expect, test } from "vitest";
import { paragraphOf } from "./paragraph-of.ts";

const text = "The harbour will be dredged, Ann Berg said.\nThe mayor said lunch was good.";

test("a paragraph runs from line break to line break, at the text's ends too", () => {
  expect(text.slice(...paragraphOf(text, [4, 11]))).toBe("The harbour will be dredged, Ann Berg said.");
  expect(text.slice(...paragraphOf(text, [45, text.length]))).toBe("The mayor said lunch was good.");
  expect(text.slice(...paragraphOf(text, [0, 43]))).toBe("The harbour will be dredged, Ann Berg said.");
});

test("what runs over a line break stands in both paragraphs", () => {
  expect(paragraphOf(text, [30, 50])).toEqual([0, text.length]);
});
