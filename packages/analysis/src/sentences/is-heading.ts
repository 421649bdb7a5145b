import type { Page } from "../page.ts";

const LONG_WORD = /^\p{L}{4,}/u;

/** Is the sentence of token `i` a line of capitalised words without an end? */
export function isHeading(page: Page, i: number): boolean {
  const [, to] = page.ranges[page.sentenceAt[i]!]!;
  return !/^[.!?”"]$/.test(page.tokens[to - 1]!.text) && isInCapitals(page, i);
}

/** Are all longer words of the sentence of token `i` capitalised, as in a title? */
export function isInCapitals(page: Page, i: number): boolean {
  let words = 0;
  for (let [k, to] = page.ranges[page.sentenceAt[i]!]!; k < to; k++) {
    const { text } = page.tokens[k]!;
    if (!LONG_WORD.test(text)) continue;
    if (!/^\p{Lu}/u.test(text)) return false;
    words++;
  }
  return words > 3;
}
