import type { Span } from "./reading.ts";

/** A word or mark of the text with what the tagger says of it. */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  lemma: string;
  /** Universal part of speech (universaldependencies.org): NOUN, PROPN, VERB, AUX, ADJ, ADV, ADP, DET, PRON, PUNCT … */
  pos: string;
}

/** A sentence with its tokens, in order. */
export interface Sentence {
  span: Span;
  /** Index of the paragraph (text between blank lines or line breaks) that holds it. */
  paragraph: number;
  tokens: Token[];
}
