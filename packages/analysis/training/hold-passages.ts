/** Holds what is read in the labelled passages of pairs/ against their labels. */
import { readdirSync, readFileSync } from "node:fs";
import { read } from "../src/analyze.ts";
import type { Proposition, Stance, StanceLabel } from "../src/reading.ts";
import { judge } from "../src/stances/judge.ts";

export interface Want {
  holder: string;
  proposition: string;
  label: StanceLabel;
}

/** A passage with its labels and what was said of it. */
export interface HeldPassage {
  name: string;
  /** Speakers, wanted or found, times propositions. */
  pairs: number;
  /** Each label with the stances said of its holder and proposition. */
  expected: { want: Want; about: Stance[] }[];
  /** Each stance said, with the label that its holder and proposition have, if they have one. */
  said: { stance: Stance; want: Want | undefined }[];
}

const PAIRS = new URL("../pairs/", import.meta.url);

/** The passages of a folder. `toProbability` stands for the calibration that `judge` has, where strengths are asked for. */
export function holdPassages(folder: string, toProbability?: (strength: number) => number): HeldPassage[] {
  return readdirSync(new URL(`${folder}/`, PAIRS)).map((name) => {
    const text = readFileSync(new URL(`${folder}/${name}/article.txt`, PAIRS), "utf8").trimEnd();
    const passage = JSON.parse(readFileSync(new URL(`${folder}/${name}/expected.json`, PAIRS), "utf8")) as {
      title: string;
      propositions: Proposition[];
      stances: Want[];
    };
    const reading = read({ title: passage.title, text });
    const stances = judge(reading, passage.propositions, toProbability);
    const holders = new Set([
      ...reading.statements.map((one) => plain(one.speaker.name)),
      ...passage.stances.map((one) => plain(one.holder)),
    ]);
    return {
      name,
      pairs: holders.size * passage.propositions.length,
      expected: passage.stances.map((want) => ({ want, about: stances.filter((stance) => isSame(stance, want)) })),
      said: stances.map((stance) => ({ stance, want: passage.stances.find((want) => isSame(stance, want)) })),
    };
  });
}

function isSame(stance: Stance, want: Want): boolean {
  return stance.proposition === want.proposition && plain(stance.holder.name) === plain(want.holder);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?) /, "");
}
