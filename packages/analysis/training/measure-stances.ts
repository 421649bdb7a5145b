/**
 * Holds `analyze` against the labelled passages of pairs/: for every person and proposition of a passage, the label said against the label
 * that a careful reader gave. Prints recall, precision and a table of reliability; with `--misses` one line for each miss.
 *   node training/measure-stances.ts [--misses] [FOLDER …]
 * Without folders all three: `steered` and `calibration`, which rules and confidence were made with, and `fresh`, which are only measured.
 */
import { readdirSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { analyze } from "../src/analyze.ts";
import type { Proposition, Stance, StanceLabel } from "../src/reading.ts";

interface Passage {
  title: string;
  propositions: Proposition[];
  stances: { holder: string; proposition: string; label: StanceLabel }[];
}

interface Said {
  confidence: number;
  right: boolean;
}

const PAIRS = new URL("../pairs/", import.meta.url);
/** Upper edges of the bins of confidence. */
const BINS = [0.5, 0.6, 0.7, 0.8, 0.9, 1];

const { values, positionals } = parseArgs({
  options: { misses: { type: "boolean", default: false } },
  allowPositionals: true,
});
for (const folder of positionals.length > 0 ? positionals : ["steered", "calibration", "fresh"]) measure(folder);

function measure(folder: string): void {
  let expected = 0;
  let found = 0;
  let wrongSide = 0;
  let pairs = 0;
  const said: Said[] = [];
  const misses: string[] = [];
  const names = readdirSync(new URL(`${folder}/`, PAIRS));
  for (const name of names) {
    const text = readFileSync(new URL(`${folder}/${name}/article.txt`, PAIRS), "utf8").trimEnd();
    const passage = JSON.parse(readFileSync(new URL(`${folder}/${name}/expected.json`, PAIRS), "utf8")) as Passage;
    const { statements, stances } = analyze(
      { title: passage.title, text },
      { canon: { speakers: [] }, propositions: passage.propositions },
    );
    const holders = new Set([
      ...statements.map((one) => plain(one.speaker.name)),
      ...passage.stances.map((one) => plain(one.holder)),
    ]);
    pairs += holders.size * passage.propositions.length;
    for (const want of passage.stances) {
      const about = stances.filter((stance) => isSame(stance, want));
      expected++;
      if (about.some(({ label }) => label === want.label)) found++;
      else
        misses.push(`${name}: missed ${want.holder} ${want.label} ${want.proposition} ${about.map(lineOf).join(" ")}`);
    }
    for (const stance of stances) {
      if (stance.label !== "for" && stance.label !== "against") continue;
      const want = passage.stances.find((one) => isSame(stance, one));
      const right = want?.label === stance.label;
      said.push({ confidence: stance.confidence, right });
      if (right) continue;
      if (want?.label === "for" || want?.label === "against") wrongSide++;
      misses.push(`${name}: ${want === undefined ? "EXTRA" : "WRONG"} ${stance.holder.name} ${lineOf(stance)}`);
    }
  }
  const right = said.filter((one) => one.right).length;
  process.stdout.write(`${folder}: ${names.length} passages, ${pairs} pairs of a speaker and a proposition\n`);
  process.stdout.write(
    `  recall ${share(found, expected)}, precision ${share(right, said.length)}, wrong side ${wrongSide}\n`,
  );
  for (const [n, edge] of BINS.entries()) {
    const bin = said.filter((one) => one.confidence <= edge && one.confidence > (BINS[n - 1] ?? 0));
    if (bin.length === 0) continue;
    const mean = bin.reduce((sum, one) => sum + one.confidence, 0) / bin.length;
    process.stdout.write(
      `  said with ${mean.toFixed(2)}: ${share(bin.filter((one) => one.right).length, bin.length)} right\n`,
    );
  }
  if (values.misses) for (const miss of misses) process.stdout.write(`  ${miss}\n`);
}

function isSame(stance: Stance, want: { holder: string; proposition: string }): boolean {
  return stance.proposition === want.proposition && plain(stance.holder.name) === plain(want.holder);
}

function lineOf(stance: Stance): string {
  return `${stance.label} ${stance.proposition} (${stance.confidence}): ${stance.reason}`;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?) /, "");
}

function share(part: number, whole: number): string {
  return `${whole === 0 ? "–" : (part / whole).toFixed(3)} (${part} of ${whole})`;
}
