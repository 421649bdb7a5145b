/**
 * Holds what is read in the labelled passages of pairs/ against the labels that a careful reader gave. Prints recall, precision and a
 * table of reliability; with `--misses` one line for each miss.
 *   node training/measure-stances.ts [--misses] [FOLDER …]
 * Without folders all: `steered` and `calibration`, which rules and confidence were made with, and `fresh`, which are only measured.
 */
import { parseArgs } from "node:util";
import type { Stance } from "../src/reading.ts";
import { holdPassages } from "./hold-passages.ts";

/** Upper edges of the bins of confidence. */
const BINS = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

const { values, positionals } = parseArgs({
  options: { misses: { type: "boolean", default: false } },
  allowPositionals: true,
});
for (const folder of positionals.length > 0 ? positionals : ["steered", "calibration", "fresh"]) measure(folder);

function measure(folder: string): void {
  const passages = holdPassages(folder);
  const expected = passages.flatMap((one) => one.expected);
  const found = expected.filter(({ want, about }) => about.some(({ label }) => label === want.label));
  const sides = passages
    .flatMap((one) => one.said)
    .filter(({ stance }) => stance.label === "for" || stance.label === "against")
    .map(({ stance, want }) => ({
      confidence: stance.confidence,
      right: want?.label === stance.label,
      opposite: want !== undefined && want.label !== stance.label && /^(?:for|against)$/.test(want.label),
    }));
  const right = sides.filter((one) => one.right);
  const pairs = passages.reduce((sum, one) => sum + one.pairs, 0);
  print(`${folder}: ${passages.length} passages, ${pairs} pairs of a speaker and a proposition`);
  print(
    `  recall ${share(found.length, expected.length)}, precision ${share(right.length, sides.length)}, wrong side ${sides.filter((one) => one.opposite).length}`,
  );
  for (const [n, edge] of BINS.entries()) {
    const bin = sides.filter((one) => one.confidence <= edge && one.confidence > (BINS[n - 1] ?? 0));
    if (bin.length === 0) continue;
    const mean = bin.reduce((sum, one) => sum + one.confidence, 0) / bin.length;
    print(`  said with ${mean.toFixed(2)}: ${share(bin.filter((one) => one.right).length, bin.length)} right`);
  }
  if (values.misses) for (const { name, ...passage } of passages) printMisses(name, passage);
}

function printMisses(name: string, { expected, said }: Omit<ReturnType<typeof holdPassages>[number], "name">): void {
  for (const { want, about } of expected)
    if (!about.some(({ label }) => label === want.label))
      print(`  ${name}: missed ${want.holder} ${want.label} ${want.proposition} ${about.map(lineOf).join(" ")}`);
  for (const { stance, want } of said)
    if (stance.label !== "unclear" && stance.label !== want?.label)
      print(`  ${name}: ${want === undefined ? "EXTRA" : "WRONG"} ${stance.holder.name} ${lineOf(stance)}`);
}

function lineOf(stance: Stance): string {
  return `${stance.label} ${stance.proposition} (${stance.confidence}): ${stance.reason}`;
}

function share(part: number, whole: number): string {
  return `${whole === 0 ? "–" : (part / whole).toFixed(3)} (${part} of ${whole})`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
