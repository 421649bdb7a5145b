import { termsOf } from "../attitudes/terms.ts";
import { targetLeanOf } from "../target-sentiment/read-target-sentiment.ts";
import type { Sentence } from "../tokens.ts";
import { ideasOf, sameIdea } from "./ideas.ts";
import type { ParsedProposition } from "./parse-proposition.ts";

/** Parts that count for less than this name nothing by themselves. */
const LEAST_WEIGHT = 0.6;

/**
 * How a text treats the words that the proposition is about, by the model of target sentiment: the mean over their mentions, turned to
 * the proposition's side. -1 against to 1 for, 0 where none is mentioned.
 */
export function mentionTone(sentences: readonly Sentence[], proposition: ParsedProposition): number {
  const wanted = proposition.parts.filter((part) => part.weight >= LEAST_WEIGHT);
  const leans: number[] = [];
  for (const { tokens } of sentences)
    for (let i = 0; i < tokens.length; i++) {
      const [idea] = ideasOf(termsOf(tokens, [{ from: i, to: i + 1 }]));
      if (idea === undefined || !wanted.some((part) => sameIdea(idea, part.idea))) continue;
      leans.push(targetLeanOf(tokens, { from: i, to: i + 1 }));
    }
  if (leans.length === 0) return 0;
  return (leans.reduce((sum, lean) => sum + lean, 0) / leans.length) * proposition.direction * proposition.sign;
}
