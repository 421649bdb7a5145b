import fc from "fast-check";
import { expect, test } from "vitest";
import type { Mark } from "./marks-of.ts";
import { segmentText } from "./segment-text.ts";

const mark = (statement: string, role: Mark["role"], start: number, end: number): Mark => ({
  statement,
  role,
  start,
  end,
});
const body = "One two three.\n\nFour five.";
const told = (marks: Mark[], cuts: number[] = []) =>
  segmentText(body, marks, cuts).map(({ segments }) =>
    segments.map(
      ({ start, end, marks: over }) => `${body.slice(start, end)}[${over.map(({ role }) => role).join(" ")}]`,
    ),
  );

test("a text without marks is its paragraphs", () => {
  expect(told([])).toEqual([["One two three.[]"], ["Four five.[]"]]);
});

test("spans that overlap are cut where either begins or ends", () => {
  expect(told([mark("a", "content", 0, 7), mark("b", "for", 4, 13)])).toEqual([
    ["One [content]", "two[content for]", " three[for]", ".[]"],
    ["Four five.[]"],
  ]);
});

test("a span inside another knows both", () => {
  expect(told([mark("a", "content", 0, 14), mark("b", "cue", 4, 7)])[0]).toEqual([
    "One [content]",
    "two[content cue]",
    " three.[content]",
  ]);
});

test("two stances with the same evidence stand on one segment", () => {
  expect(told([mark("a", "for", 4, 7), mark("a", "against", 4, 7)])[0]).toContain("two[for against]");
});

test("a quotation over two paragraphs is marked in both", () => {
  expect(told([mark("a", "content", 8, 20)])).toEqual([
    ["One two [] ".trim(), "three.[content]"],
    ["Four[content]", " five.[]"],
  ]);
});

test("a text can be cut where no mark is", () => {
  expect(told([], [3])[0]).toEqual(["One[]", " two three.[]"]);
});

test("whatever the marks, every letter is drawn exactly once", () => {
  const anyMark = fc
    .tuple(fc.nat(40), fc.nat(40))
    .map(([a, b]) => mark("s", "content", Math.min(a, b), Math.max(a, b)));
  const anyBody = fc.string({ unit: fc.constantFrom("a", " ", "\n", "😀"), maxLength: 40 });
  fc.assert(
    fc.property(anyBody, fc.array(anyMark), (text, marks) => {
      const drawn = segmentText(text, marks).map(({ segments }) =>
        segments.map(({ start, end }) => text.slice(start, end)).join(""),
      );
      expect(drawn).toEqual(text.split("\n").filter((line) => line.trim() !== ""));
    }),
  );
});
