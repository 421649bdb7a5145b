import { readdirSync } from "node:fs";
import { analyze } from "@onrecord/analysis/analyze";
import type { Proposition, Speaker, StanceLabel } from "@onrecord/analysis/reading";
import { type HeldStances, holdStances, plainName } from "./hold-reading.ts";
import { analysisFolder, readLabelled } from "./read-labelled.ts";

/** Folders of the labelled passages: what rules, what confidence was improved by, and what is only ever measured. */
export const PASSAGE_SETS = ["steered", "calibration", "fresh"] as const;
export type PassageSet = (typeof PASSAGE_SETS)[number];

interface Wanted {
  holder: string;
  proposition: string;
  label: StanceLabel;
}

export interface HeldPassage {
  id: string;
  /** Speakers times propositions: each may be for, against, mixed, unclear, or say nothing of it. */
  pairs: number;
  stances: HeldStances<Wanted>;
}

/** The passages of one set held against their labels. */
export function holdPassages(set: PassageSet): HeldPassage[] {
  return readdirSync(analysisFolder(`pairs/${set}`)).map((name) => {
    const { text, expected } = readLabelled(`pairs/${set}/${name}`);
    const { title, propositions, stances } = expected as {
      title: string;
      propositions: Proposition[];
      stances: Wanted[];
    };
    const said = analyze({ title, text }, { canon: { speakers: [] }, propositions });
    const names = [...said.statements.map(({ speaker }) => speaker.name), ...stances.map(({ holder }) => holder)];
    return {
      id: `passage ${name}`,
      pairs: new Set(names.map(plainName)).size * propositions.length,
      stances: holdStances(said.stances, stances, isHolder),
    };
  });
}

function isHolder(speaker: Speaker, want: string): boolean {
  return plainName(speaker.name) === plainName(want);
}
