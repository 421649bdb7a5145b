/**
 * Trains the weights of target sentiment and writes src/target-sentiment/weights.ts. Deterministic.
 *   node training/train-target-sentiment.ts [--cross-validate] newsmtsc.train.jsonl.gz
 * Input: JSON lines `{ src, in: { text, target: [start, end] }, gold: { polarity } }`, gzipped or plain. With `--cross-validate` nothing is
 * written: five times, a fifth of the documents is held out and the figures over all of them are printed. See README.md beside this file.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { CLASSES, decide, featuresAt } from "../src/target-sentiment/read-target-sentiment.ts";
import { writeWeights } from "../src/target-sentiment/weights-text.ts";
import { chancesOf, learnWeights, type Example } from "./learn-weights.ts";

const FOLDS = 5;

const { values, positionals } = parseArgs({
  options: { "cross-validate": { type: "boolean", default: false } },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined) {
  process.stderr.write("usage: node training/train-target-sentiment.ts [--cross-validate] TRAIN.jsonl[.gz]\n");
  process.exit(2);
}
const examples = readExamples(file);
if (values["cross-validate"]) crossValidate();
else writeAll();

function readExamples(path: string): (Example & { document: string })[] {
  const bytes = readFileSync(path);
  const lines = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString().trim().split("\n");
  return lines.map((line) => {
    const item = JSON.parse(line) as {
      src: string;
      in: { text: string; target: [number, number] };
      gold: { polarity: (typeof CLASSES)[number] };
    };
    return {
      // "allsides_1000_401_25_Name_0_6": the first three parts name the document.
      document: item.src.split("_", 3).join("_"),
      features: featuresAt(item.in.text, item.in.target),
      gold: CLASSES.indexOf(item.gold.polarity),
    };
  });
}

function writeAll(): void {
  const { scale, text } = writeWeights(learnWeights(examples));
  const source = `/** Made by training/train-target-sentiment.ts; see the data card beside it. Not to be edited. */
export const SCALE = ${scale};
export const WEIGHTS = ${JSON.stringify(text)};
`;
  writeFileSync(new URL("../src/target-sentiment/weights.ts", import.meta.url), source);
  const digest = createHash("sha256").update(text).digest("hex");
  process.stdout.write(`${examples.length} examples, ${text.length} weights, sha256 ${digest}\n`);
}

/** All mentions of a document lie in one fold. */
function foldOf({ document }: { document: string }): number {
  return createHash("sha1").update(document).digest().readUInt32BE(0) % FOLDS;
}

function crossValidate(): void {
  const pairs: [gold: number, said: number][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learnWeights(examples.filter((example) => foldOf(example) !== fold));
    for (const example of examples.filter((one) => foldOf(one) === fold))
      pairs.push([example.gold, CLASSES.indexOf(decide(chancesOf(weights, example.features)).polarity)]);
  }
  const f1 = CLASSES.map((_, c) => {
    const [gold, said] = [pairs.filter((pair) => pair[0] === c).length, pairs.filter((pair) => pair[1] === c).length];
    return (2 * pairs.filter((pair) => pair[0] === c && pair[1] === c).length) / (gold + said);
  });
  const polar = pairs.filter(([gold]) => CLASSES[gold] !== "neutral");
  const wrong = polar.filter(([gold, said]) => CLASSES[said] !== "neutral" && said !== gold).length;
  const figures = {
    macro_f1: f1.reduce((sum, one) => sum + one, 0) / f1.length,
    ...Object.fromEntries(CLASSES.map((name, c) => [`f1_${name}`, f1[c]])),
    wrong_side: wrong / polar.length,
    n: pairs.length,
  };
  process.stdout.write(
    `${JSON.stringify(figures, (_, value: unknown) => (typeof value === "number" ? Math.round(value * 1000) / 1000 : value))}\n`,
  );
}
