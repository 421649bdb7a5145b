import { CLASSES } from "../src/target-sentiment/read-target-sentiment.ts";
import { FEATURE_SPACE, type Features } from "../src/target-sentiment/target-features.ts";

/** Features of a mention and the index of its class. */
export interface Example {
  features: Features;
  gold: number;
}

const EPOCHS = 6;
const RATE = 0.02;
const DECAY = 0.05;
/** Share of an example's features that it goes without each time, so that no single word decides. */
const DROPPED = 0.3;
/** Each gives another order and other features to go without; what they learn is averaged. */
const SEEDS = [7, 11, 13];

/** Multinomial logistic regression, a row of weights a class. The same examples in the same order give the same weights. */
export function learnWeights(examples: readonly Example[]): Float64Array[] {
  const mean = CLASSES.map(() => new Float64Array(FEATURE_SPACE));
  for (const seed of SEEDS)
    for (const [c, row] of learnOnce(examples, seed).entries())
      for (const [i, weight] of row.entries()) if (weight !== 0) mean[c]![i]! += weight / SEEDS.length;
  return mean;
}

/** Class by class, how likely. */
export function chancesOf(weights: readonly Float64Array[], features: Features): number[] {
  return softmax(weights.map((row) => dot(row, [...features])));
}

type Entry = readonly [feature: number, value: number];

/** AdaGrad (Duchi et al. 2011) with weight decay and dropout (Wager et al. 2013) on the features seen. */
function learnOnce(examples: readonly Example[], seed: number): Float64Array[] {
  const weights = CLASSES.map(() => new Float64Array(FEATURE_SPACE));
  const squares = CLASSES.map(() => new Float64Array(FEATURE_SPACE).fill(0.01));
  const order = examples.map((_, i) => i);
  const next = congruential(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, next);
    for (const i of order) {
      const { features, gold } = examples[i]!;
      const kept = keepSome(features, next);
      const chances = softmax(weights.map((row) => dot(row, kept)));
      for (const [c, chance] of chances.entries()) {
        const error = chance - (c === gold ? 1 : 0);
        const [row, square] = [weights[c]!, squares[c]!];
        for (const [feature, value] of kept) {
          const gradient = error * value + DECAY * row[feature]!;
          square[feature]! += gradient * gradient;
          row[feature]! -= (RATE * gradient) / Math.sqrt(square[feature]!);
        }
      }
    }
  }
  return weights;
}

/** What is left weighs more, so that sums stay what they are. */
function keepSome(features: Features, next: () => number): Entry[] {
  const kept: Entry[] = [];
  for (const [feature, value] of features) if (next() >= DROPPED) kept.push([feature, value / (1 - DROPPED)]);
  return kept;
}

function dot(row: Float64Array, entries: readonly Entry[]): number {
  let sum = 0;
  for (const [feature, value] of entries) sum += row[feature]! * value;
  return sum;
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** A linear congruential generator (the constants of ANSI C), so that two runs give the same weights. */
function congruential(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

function shuffle(order: number[], next: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
