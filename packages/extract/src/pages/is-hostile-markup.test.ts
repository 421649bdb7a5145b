import { expect, test } from "vitest";
import { isHostileMarkup } from "./is-hostile-markup.ts";

test("an ordinary long page is none, however many paragraphs it leaves open", () => {
  expect(isHostileMarkup("<div><span>x</span></div>".repeat(20_000))).toBe(false);
  expect(isHostileMarkup("<p>x<br>".repeat(20_000))).toBe(false);
});

test("thousands of open elements, or of stray brackets, are", () => {
  expect(isHostileMarkup("<b>".repeat(5000))).toBe(true);
  expect(isHostileMarkup("<".repeat(1_000_000))).toBe(true);
});
