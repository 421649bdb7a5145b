import { parseQuery } from "@onrecord/query/parse-query";
import { positiveTerms } from "@onrecord/query/positive-terms";
import { expect, test } from "vitest";
import { markTerms } from "./mark-terms.ts";

/** The text with its marks in brackets. */
function marked(text: string, source: string): string {
  const parsed = parseQuery(source);
  if (parsed.kind === "error") throw new Error(parsed.message);
  return markTerms(text, positiveTerms(parsed.query))
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join("");
}

test("words are marked as they stand, whatever their case and accents", () => {
  expect(marked("The Café of the dockers’ strike", "cafe OR strike")).toBe("The [Café] of the dockers’ [strike]");
});

test("phrases and wildcards are marked whole", () => {
  expect(marked("Port dues rose, and dues are due", '"port dues" OR due?')).toBe(
    "[Port dues] rose, and [dues] are due",
  );
});

test("what NOT turns away is not marked", () => {
  expect(marked("A strike at bowling", "strike AND NOT bowling")).toBe("A [strike] at bowling");
});

test("matches that overlap are one", () => {
  expect(marked("harbour port authority now", '"harbour port" OR "port authority"')).toBe(
    "[harbour port authority] now",
  );
});

test("a text without a match, or without letters, stays whole", () => {
  expect(marked("nothing here", "strike")).toBe("nothing here");
  expect(markTerms("", [])).toEqual([{ text: "", isMatch: false }]);
});
