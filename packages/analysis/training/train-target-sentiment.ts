/**
 * Trains the weights of target sentiment and writes src/target-sentiment/weights.ts. Deterministic.
 *   node training/train-target-sentiment.ts newsmtsc.train.jsonl.gz
 * Input: JSON lines `{ in: { text, target: [start, end] }, gold: { polarity } }`, gzipped or plain. See README.md beside this file.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { CLASSES, featuresAt } from "../src/target-sentiment/read-target-sentiment.ts";
import { FEATURE_SPACE, type Features } from "../src/target-sentiment/target-features.ts";
import { writeWeights } from "../src/target-sentiment/weights-text.ts";

interface Example {
  features: Features;
  gold: number;
}

const EPOCHS = 6;
const RATE = 0.02;
const DECAY = 0.05;

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write("usage: node training/train-target-sentiment.ts TRAIN.jsonl[.gz]\n");
  process.exit(2);
}
const examples = readExamples(file);
const { scale, text } = writeWeights(train(examples));
const source = `/** Made by training/train-target-sentiment.ts; see the data card beside it. Not to be edited. */
export const SCALE = ${scale};
export const WEIGHTS = ${JSON.stringify(text)};
`;
writeFileSync(new URL("../src/target-sentiment/weights.ts", import.meta.url), source);
process.stderr.write(`${examples.length} examples, ${text.length} weights\n`);

function readExamples(path: string): Example[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString().trim().split("\n");
  return lines.map((line) => {
    const item = JSON.parse(line) as {
      in: { text: string; target: [number, number] };
      gold: { polarity: (typeof CLASSES)[number] };
    };
    return { features: featuresAt(item.in.text, item.in.target), gold: CLASSES.indexOf(item.gold.polarity) };
  });
}

/** Multinomial logistic regression by AdaGrad (Duchi et al. 2011) with weight decay on the features seen. */
function train(data: readonly Example[]): Float64Array[] {
  const weights = CLASSES.map(() => new Float64Array(FEATURE_SPACE));
  const squares = CLASSES.map(() => new Float64Array(FEATURE_SPACE).fill(0.01));
  const order = data.map((_, i) => i);
  const next = congruential(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, next);
    for (const i of order) {
      const { features, gold } = data[i]!;
      const chances = softmax(weights.map((row) => dot(row, features)));
      for (const [c, chance] of chances.entries()) {
        const error = chance - (c === gold ? 1 : 0);
        const [row, square] = [weights[c]!, squares[c]!];
        for (const [feature, value] of features) {
          const gradient = error * value + DECAY * row[feature]!;
          square[feature]! += gradient * gradient;
          row[feature]! -= (RATE * gradient) / Math.sqrt(square[feature]!);
        }
      }
    }
  }
  return weights;
}

function dot(row: Float64Array, features: Features): number {
  let sum = 0;
  for (const [feature, value] of features) sum += row[feature]! * value;
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
