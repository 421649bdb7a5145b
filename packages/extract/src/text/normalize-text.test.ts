import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeLine, normalizeText } from "./normalize-text.ts";

test("line ends of all kinds become one kind", () => {
  expect(normalizeText("a\r\nb\rc\u2028d\u0085e")).toBe("a\nb\nc\nd\ne");
});

test("letters are composed, and what cannot be stored or seen goes", () => {
  expect(normalizeText("cafe\u0301 \u0000so\u00ADft\u200B")).toBe("café soft");
  expect(normalizeText("half \uD83D pair")).toBe("half \uFFFD pair");
  expect(normalizeText("whole \u{1F600} pair")).toBe("whole \u{1F600} pair");
});

test("spaces of all kinds become one kind, each staying one", () => {
  expect(normalizeText("10\u00A0million\u2009crowns,\tnot  more")).toBe("10 million crowns, not  more");
});

test("trailing spaces and runs of blank lines go, one blank line stays", () => {
  expect(normalizeText("one  \n \n\n\u00A0\ntwo\n\nthree\t\n")).toBe("one\n\ntwo\n\nthree");
});

test("a normalised text is normal: doing it again changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const once = normalizeText(text);
      expect(normalizeText(once)).toBe(once);
      expect(once.includes("\0")).toBe(false);
      expect(once.isWellFormed()).toBe(true);
    }),
  );
});

test("a line has no breaks left", () => {
  expect(normalizeLine(" a\n\n b\u00A0\tc ")).toBe("a b c");
});
