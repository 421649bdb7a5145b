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
  return decide(probabilities(featuresAt(text, target)));
}

/** The same for tokens that are at hand; `target` counts tokens. */
export function targetSentimentOf(
  tokens: readonly Token[],
  target: Range,
): { polarity: Polarity; probability: number } {
  return decide(probabilities(targetFeatures(tokens, target)));
}

/** How likely it is that a mention looks good, and that it looks bad. */
export function targetChancesOf(tokens: readonly Token[], target: Range): { positive: number; negative: number } {
  const [positive, , negative] = probabilities(targetFeatures(tokens, target));
  return { positive: positive!, negative: negative! };
}

/** How much likelier good than bad a mention looks, -1 to 1. */
export function targetLeanOf(tokens: readonly Token[], target: Range): number {
  const { positive, negative } = targetChancesOf(tokens, target);
  return positive - negative;
}

/** Good and bad that are this near to each other are said to be neither. */
const SIDES_APART = 0.1;

/** The likeliest class, given how likely each is; neutral where it can hardly be told which side a mention is on. */
export function decide(chances: readonly number[]): { polarity: Polarity; probability: number } {
  const [positive, neutral, negative] = chances;
  const probability = Math.max(...chances);
  if (probability === neutral || Math.abs(positive! - negative!) < SIDES_APART)
    return { polarity: "neutral", probability: neutral! };
  return { polarity: CLASSES[chances.indexOf(probability)]!, probability };
}

/** Of each class, in their order. */
function probabilities(features: Features): number[] {
  weights ??= readWeights(WEIGHTS, SCALE, CLASSES.length);
  const scores = CLASSES.map(() => 0);
  for (const [feature, value] of features)
    for (const [c, row] of weights.entries()) scores[c]! += row[feature]! * value;
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
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
