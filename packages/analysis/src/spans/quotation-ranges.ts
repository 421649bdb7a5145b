import type { Page, Range } from "../page.ts";

export const isQuoted = (page: Page, i: number): boolean => (page.quotationAt[i] ?? -1) !== -1;

/** Token range of the quotation that holds token `i`. */
export function quotationRange(page: Page, i: number): Range {
  const quotation = page.quotationAt[i]!;
  let from = i;
  let to = i + 1;
  while (from > 0 && page.quotationAt[from - 1] === quotation) from--;
  while (to < page.tokens.length && page.quotationAt[to] === quotation) to++;
  return [from, to];
}

/** A range that ends inside a quotation takes in all of it, over sentences and paragraphs. */
export function withWholeQuotations(page: Page, [from, to]: Range): Range {
  return [
    isQuoted(page, from) ? quotationRange(page, from)[0] : from,
    isQuoted(page, to - 1) ? Math.max(to, quotationRange(page, to - 1)[1]) : to,
  ];
}

const SMALL = /^(a|an|the|and|or|of|in|on|at|to|for|with|by|from|vs\.?)$/i;

/** "The Long Road Home": few words, every longer one capitalised. */
export function isTitle(page: Page, [from, to]: Range): boolean {
  const words = page.tokens.slice(from, to).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return words.length <= 12 && words.every(({ text }) => /^[\p{Lu}\p{N}'’]/u.test(text) || SMALL.test(text));
}
