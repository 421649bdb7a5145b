import { expect, test } from "vitest";
import { wrapWords } from "./standalone-picture.ts";

test("a sentence breaks between words, within the length", () => {
  expect(wrapWords("Of 1204 articles in 9 outlets, 86 match.", 18)).toEqual([
    "Of 1204 articles",
    "in 9 outlets, 86",
    "match.",
  ]);
});

test("a word that is longer than a line stands alone and whole", () => {
  expect(wrapWords("see http://localhost/t/harbour now", 8)).toEqual(["see", "http://localhost/t/harbour", "now"]);
});

test("no words make no lines", () => {
  expect(wrapWords("", 20)).toEqual([]);
});
