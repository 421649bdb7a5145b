import { termsOf } from "../attitudes/terms.ts";
import { targetLeanOf } from "../target-sentiment/read-target-sentiment.ts";
import type { Sentence, Token } from "../tokens.ts";
import { ideasOf, sameIdea, sharedSense, type Idea } from "./ideas.ts";
import type { ParsedProposition } from "./parse-proposition.ts";

/** Parts that count for less than this name nothing by themselves. */
const LEAST_WEIGHT = 0.6;

/**
 * How a text treats the words that the proposition is about, by the model of target sentiment: the mean over their mentions, turned to
 * the proposition's side. -1 against to 1 for, 0 where none is mentioned. A sentence that names the wish itself ("a ban") is asked how it
 * treats that; any other, how it treats what the wish is about.
 */
export function mentionTone(sentences: readonly Sentence[], proposition: ParsedProposition): number {
  const leans = sentences.flatMap(({ tokens }) => {
    const ideas = tokens.map((_, i) => ideasOf(termsOf(tokens, [{ from: i, to: i + 1 }]))[0]);
    const wishes = leansAt(tokens, ideas, (idea) => turnOfWish(idea, proposition));
    return wishes.length > 0 ? wishes : leansAt(tokens, ideas, (idea) => turnOfMatter(idea, proposition));
  });
  if (leans.length === 0) return 0;
  return (leans.reduce((sum, lean) => sum + lean, 0) / leans.length) * proposition.sign;
}

/** How the tokens are treated whose ideas have a turn, each times its turn. */
function leansAt(
  tokens: readonly Token[],
  ideas: readonly (Idea | undefined)[],
  turnOf: (idea: Idea) => 1 | 0 | -1,
): number[] {
  return ideas.flatMap((idea, i) => {
    const turn = idea === undefined ? 0 : turnOf(idea);
    if (turn === 0) return [];
    return [turn * (isPassedOver(tokens, i) ? PASSED_OVER : targetLeanOf(tokens, { from: i, to: i + 1 }))];
  });
}

function turnOfWish(idea: Idea, { steering }: ParsedProposition): 1 | 0 | -1 {
  for (const asked of steering) {
    const shared = sharedSense(idea, asked);
    if (shared !== null) return shared.same ? 1 : -1;
  }
  return 0;
}

function turnOfMatter(idea: Idea, { parts, direction }: ParsedProposition): 1 | 0 | -1 {
  return parts.some((part) => part.weight >= LEAST_WEIGHT && sameIdea(idea, part.idea)) ? direction : 0;
}

/** What is passed over for something else is not spoken well of. */
const PASSED_OVER = -0.7;
const FOR_ANOTHER =
  /(?:^| )(?:without|instead of|rather than|than|no need for|less need for|alternatives? to|away from)(?: \S+){0,2}$/;

/** "can be had without cars", "better than by car", "an alternative to the car". */
function isPassedOver(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at).map((token) => (token.pos === "PUNCT" ? "," : token.lower));
  return FOR_ANOTHER.test(before.slice(before.lastIndexOf(",") + 1).join(" "));
}
