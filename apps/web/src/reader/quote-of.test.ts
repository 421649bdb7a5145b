import { expect, test } from "vitest";
import { quoteOf } from "./quote-of.ts";

test("a broken quote is read as one, with what was left out told", () => {
  expect(quoteOf("“It must end,” she said, “and soon.”", [0, 14, 25, 36])).toBe("“It must end,” … “and soon.”");
});

test("no spans are no words", () => expect(quoteOf("text", [])).toBe(""));
