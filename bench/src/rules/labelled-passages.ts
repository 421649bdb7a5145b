import { readdirSync } from "node:fs";
import { analyze } from "@onrecord/analysis/analyze";
import type { Proposition, Speaker, StanceLabel } from "@onrecord/analysis/reading";
import { type HeldStances, holdStances, plainName } from "../hold-reading.ts";
import { analysisFolder, readLabelled } from "./read-labelled.ts";

interface Wanted {
  holder: string;
  proposition: string;
  label: StanceLabel;
}

/** The passages that the rules of stances were improved by, held against their labels. */
export function holdPassages(): { id: string; stances: HeldStances<Wanted> }[] {
  return readdirSync(analysisFolder("pairs/steered")).map((name) => {
    const { text, expected } = readLabelled(`pairs/steered/${name}`);
    const { title, propositions, stances } = expected as {
      title: string;
      propositions: Proposition[];
      stances: Wanted[];
    };
    const said = analyze({ title, text }, { canon: { speakers: [] }, propositions });
    return { id: `passage ${name}`, stances: holdStances(said.stances, stances, isHolder) };
  });
}

function isHolder(speaker: Speaker, want: string): boolean {
  return plainName(speaker.name) === plainName(want);
}
