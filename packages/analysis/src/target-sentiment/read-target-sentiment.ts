import type { Polarity, Span } from "../reading.ts";
import { tokenize } from "../tokens/tokenize.ts";
import type { Range } from "../attitudes/verb-groups.ts";
import type { Token } from "../tokens.ts";
import { targetFeatures, type Features } from "./target-features.ts";
import { SCALE, WEIGHTS } from "./weights.ts";
import { readWeights } from "./weights-text.ts";

/** The order of the classes in the weights. */
export const CLASSES: readonly Polarity[] = ["positive", "neutral", "negative"];

let weights: Float32Array[] | undefined;

/**
 * How a sentence of news makes a mention look: as a linear model over words, grammar, tone and rule-read attitudes decides. The weights
 * come from `training/train-target-sentiment.ts`; see the data card beside it. `target` is a UTF-16 span of `text`.
 */
export function readTargetSentiment(text: string, target: Span): { polarity: Polarity; probability: number } {
  return decide(featuresAt(text, target));
}

/** The same for tokens that are at hand; `target` counts tokens. */
export function targetSentimentOf(
  tokens: readonly Token[],
  target: Range,
): { polarity: Polarity; probability: number } {
  return decide(targetFeatures(tokens, target));
}

function decide(features: Features): { polarity: Polarity; probability: number } {
  weights ??= readWeights(WEIGHTS, SCALE, CLASSES.length);
  const scores = CLASSES.map(() => 0);
  for (const [feature, value] of features)
    for (const [c, row] of weights.entries()) scores[c]! += row[feature]! * value;
  const best = scores.indexOf(Math.max(...scores));
  const sum = scores.reduce((total, score) => total + Math.exp(score - scores[best]!), 0);
  return { polarity: CLASSES[best]!, probability: 1 / sum };
}

/** Features of the mention at `target`; one that lies between tokens is that of the next token. */
export function featuresAt(text: string, target: Span) {
  const tokens = tokenize(text).flatMap((sentence) => sentence.tokens);
  const from = Math.max(
    0,
    tokens.findIndex((token) => token.end > target[0]),
  );
  let to = from + 1;
  while (to < tokens.length && tokens[to]!.start < target[1]) to++;
  return targetFeatures(tokens, { from, to });
}
