import { expect, test } from "vitest";
import { editText } from "./edited-text.ts";

const text = "One two three four five";

test("places move along with what is put in and taken out before them", () => {
  const edited = editText(text, [
    { start: 4, end: 7, replacement: "twenty-two" },
    { start: 8, end: 14, replacement: "" },
  ]);
  expect(edited.text).toBe("One twenty-two four five");
  const four = edited.move([14, 18])!;
  expect(edited.text.slice(...four)).toBe("four");
});

test("of a place that an edit cuts into, what is left is told, and of one that is gone nothing", () => {
  const edited = editText(text, [{ start: 8, end: 23, replacement: "" }]);
  expect(edited.text).toBe("One two ");
  expect(edited.text.slice(...edited.move([4, 18])!)).toBe("two ");
  expect(edited.move([14, 18])).toBeUndefined();
});

test("a place keeps the replacement of a word at its edge", () => {
  const edited = editText(text, [{ start: 0, end: 3, replacement: "Eleven" }]);
  expect(edited.text.slice(...edited.move([0, 7])!)).toBe("Eleven two");
});

test("of two edits that overlap the first in the list holds", () => {
  const edited = editText(text, [
    { start: 4, end: 13, replacement: "2" },
    { start: 0, end: 7, replacement: "lost" },
  ]);
  expect(edited.text).toBe("One 2 four five");
});
