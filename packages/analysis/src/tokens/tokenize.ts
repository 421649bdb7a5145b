import { splitSentences } from "../sentences/split-sentences.ts";
import type { Sentence } from "../tokens.ts";
import { correctTags } from "./correct-tags.ts";
import { findTokens } from "./find-tokens.ts";

/** A normalised text as sentences of tagged tokens, in order; offsets are UTF-16, half-open. Nothing but white space is lost. */
export function tokenize(text: string): Sentence[] {
  const sentences = splitSentences(text, findTokens(text));
  correctTags(sentences);
  return sentences;
}
