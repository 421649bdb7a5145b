import { expect, test } from "vitest";
import { sayDifference } from "./copy-difference.ts";

const original = { words: 400, statements: 6 };

test.each([
  [{ words: 258, statements: 4 }, "142 words and 2 statements fewer"],
  [{ words: 399, statements: 6 }, "1 word fewer"],
  [{ words: 410, statements: 5 }, "10 words more, 1 statement fewer"],
  [{ words: 400, statements: 6 }, "as long"],
])("%o is said as %s", (copy, words) => expect(sayDifference(copy, original)).toBe(words));
