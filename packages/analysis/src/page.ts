import { datelineLength } from "./sentences/dateline.ts";
import { findQuotations, type Quotation } from "./spans/find-quotations.ts";
import type { Span } from "./reading.ts";
import { tokenize } from "./tokens/tokenize.ts";
import type { Sentence, Token } from "./tokens.ts";

/** Half-open range of indexes into a page's `tokens`. */
export type Range = readonly [from: number, to: number];

/** A text laid out for the stages: its tokens in one list, and for each token its sentence and quotation. */
export interface Page {
  text: string;
  sentences: Sentence[];
  tokens: Token[];
  /** Sentence index of each token. */
  sentenceAt: Int32Array;
  /** Token range of each sentence, without the place and agency that open a dispatch. */
  ranges: Range[];
  quotations: Quotation[];
  /** Index of the quotation that holds each token, its marks included; -1 outside. */
  quotationAt: Int32Array;
}

/** Tokenises a text once for all stages that follow. */
export function layOut(text: string): Page {
  const sentences = tokenize(text);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const sentenceAt = new Int32Array(tokens.length);
  const ranges: Range[] = [];
  let from = 0;
  for (const [s, sentence] of sentences.entries()) {
    sentenceAt.fill(s, from, from + sentence.tokens.length);
    const opens = sentences[s - 1]?.paragraph !== sentence.paragraph;
    ranges.push([from + (opens ? datelineLength(sentence.tokens) : 0), from + sentence.tokens.length]);
    from += sentence.tokens.length;
  }
  const quotations = findQuotations(text);
  const quotationAt = new Int32Array(tokens.length).fill(-1);
  let q = 0;
  for (const [i, token] of tokens.entries()) {
    while (q < quotations.length && quotations[q]!.span[1] <= token.start) q++;
    const quotation = quotations[q];
    if (quotation !== undefined && token.start >= quotation.span[0] && token.end <= quotation.span[1])
      quotationAt[i] = q;
  }
  return { text, sentences, tokens, sentenceAt, ranges, quotations, quotationAt };
}

/** The text's span of a token range; the range must not be empty. */
export function spanOf(page: Page, [from, to]: Range): Span {
  return [page.tokens[from]!.start, page.tokens[to - 1]!.end];
}

export function textOf(page: Page, range: Range): string {
  return range[1] > range[0] ? page.text.slice(...spanOf(page, range)) : "";
}
