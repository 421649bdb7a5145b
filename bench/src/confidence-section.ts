import type { Stance } from "@onrecord/analysis/reading";
import { freshTexts } from "./fresh-texts.ts";
import { type HeldStances, holdReading, type ReadText } from "./hold-reading.ts";
import { type HeldPassage, holdPassages, PASSAGE_SETS, type PassageSet } from "./labelled-passages.ts";
import { corpusTexts } from "./own-corpus.ts";
import { share } from "./share.ts";
import { table } from "./write-section.ts";

/** A side that was taken: how sure the reader was, and whether it was expected. */
interface Side {
  confidence: number;
  isRight: boolean;
}

const SAYS: Record<PassageSet, string> = {
  steered: "the rules were improved by what these showed",
  calibration: "with the steered ones, what confidence is fitted on",
  fresh: "only ever measured",
};
/** Lower edges of the bins. */
const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

/** How often stances are found and right in the labelled passages, and how often with each confidence. */
export function confidenceSection(): string {
  const held = new Map(PASSAGE_SETS.map((set) => [set, holdPassages(set)]));
  const passages = (set: PassageSet) => held.get(set)!.flatMap(({ stances }) => sidesOf(stances));
  const known = [
    ...sidesIn([...corpusTexts("tuned"), ...corpusTexts("follow-up")]),
    ...passages("steered"),
    ...passages("calibration"),
  ];
  const unknown = [...sidesIn([...corpusTexts("held-out"), ...freshTexts()]), ...passages("fresh")];
  return [
    "## Labelled passages, and confidence",
    "",
    "News passages written for this project, each with the side that a careful reader finds for every speaker and proposition. A pair is one speaker and one proposition.",
    "",
    table(
      ["set", "passages", "pairs", "stance recall", "stance precision", "wrong side"],
      PASSAGE_SETS.map((set) => [`${set}: ${SAYS[set]}`, ...rowOf(held.get(set)!)]),
    ),
    "",
    "Of the sides taken with each confidence, the share that was right: on texts that rules or confidence were made with (tuned, follow-up, steered, calibration), and on those that were only ever measured (held-out, fresh passages, fresh articles).",
    "",
    table(["said with", "right, texts it was made with", "right, texts only measured"], reliability(known, unknown)),
    "",
    `Expected calibration error (the mean distance of the two, by the sides in each bin): ${calibrationError(known).toFixed(2)} on texts it was made with, ${calibrationError(unknown).toFixed(2)} on texts that were only measured.`,
  ].join("\n");
}

function sidesIn(texts: readonly ReadText[]): Side[] {
  return texts.flatMap((text) => sidesOf(holdReading(text).stances));
}

function sidesOf({ sides }: HeldStances<{ label: Stance["label"] }>): Side[] {
  return sides.map(({ stance, verdict }) => ({ confidence: stance.confidence, isRight: verdict === "right" }));
}

function rowOf(passages: readonly HeldPassage[]): (string | number)[] {
  const expected = passages.flatMap(({ stances }) => stances.expected);
  const sides = passages.flatMap(({ stances }) => stances.sides);
  return [
    passages.length,
    passages.reduce((sum, { pairs }) => sum + pairs, 0),
    share(expected.filter(({ isRight }) => isRight).length, expected.length),
    share(sides.filter(({ verdict }) => verdict === "right").length, sides.length),
    share(sides.filter(({ verdict }) => verdict === "wrong side").length, sides.length),
  ];
}

/** The sides of each bin, by its lower edge. */
function binned(sides: readonly Side[]): { from: number; to: number; within: Side[] }[] {
  return BINS.map((from, n) => {
    const to = BINS[n + 1] ?? 1.01;
    return { from, to, within: sides.filter(({ confidence }) => confidence >= from && confidence < to) };
  });
}

function reliability(known: readonly Side[], unknown: readonly Side[]): string[][] {
  const measured = binned(unknown);
  return binned(known)
    .map(({ from, to, within }, n) => [
      `${from.toFixed(1)} to ${Math.min(to, 1).toFixed(1)}`,
      told(within),
      told(measured[n]!.within),
    ])
    .filter(([, first, second]) => first !== "–" || second !== "–");
}

/** Naeini et al. (2015): over the bins, the distance of share right and mean confidence, weighted by sides. */
function calibrationError(sides: readonly Side[]): number {
  return binned(sides)
    .filter(({ within }) => within.length > 0)
    .map(({ within }) => Math.abs(shareRight(within) - meanConfidence(within)) * (within.length / sides.length))
    .reduce((sum, part) => sum + part, 0);
}

/** "0.81 of 42, said 0.79": the share right, of how many, and their mean confidence. */
function told(sides: readonly Side[]): string {
  if (sides.length === 0) return "–";
  return `${shareRight(sides).toFixed(2)} of ${sides.length}, said ${meanConfidence(sides).toFixed(2)}`;
}

function shareRight(sides: readonly Side[]): number {
  return sides.filter(({ isRight }) => isRight).length / sides.length;
}

function meanConfidence(sides: readonly Side[]): number {
  return sides.reduce((sum, { confidence }) => sum + confidence, 0) / sides.length;
}
