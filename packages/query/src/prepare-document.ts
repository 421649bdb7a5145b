import type { Span } from "./query.ts";
import { numberSentences } from "./sentences.ts";
import { splitWords, type Word } from "./words.ts";

/** An article as the matcher sees it. */
export interface MatchDocument {
  title: string;
  text: string;
  outlet?: string;
  /** Who said what in it; `content` is made of words of the text. */
  statements?: { speaker: string; content: string }[];
}

/** A text with its words, counted once for all queries. */
export interface PreparedText {
  words: Word[];
  /** Number of the sentence of each word. */
  sentences: number[];
  /** Where each folded word stands: indexes into `words`, ascending. */
  places: Map<string, number[]>;
}

export interface PreparedDocument {
  title: PreparedText;
  text: PreparedText;
  outlet: PreparedText;
  statements: { speaker: PreparedText; content: PreparedText }[];
}

/** Splits a document into words once, so that many queries can be held against it. */
export function prepareDocument(document: MatchDocument): PreparedDocument {
  return {
    title: prepareText(document.title),
    text: prepareText(document.text),
    outlet: prepareText(document.outlet ?? ""),
    statements: (document.statements ?? []).map(({ speaker, content }) => ({
      speaker: prepareText(speaker),
      content: prepareText(content),
    })),
  };
}

/** One text with its words. */
export function prepareText(text: string): PreparedText {
  const words = splitWords(text);
  const places = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const known = places.get(word.folded);
    if (known === undefined) places.set(word.folded, [index]);
    else known.push(index);
  }
  return { words, sentences: numberSentences(text, words), places };
}

/** The text offsets of a run of words, first and last included. */
export function spanOfRun(text: PreparedText, [first, last]: readonly [number, number]): Span {
  return [text.words[first]!.start, text.words[last]!.end];
}
