import { readdirSync } from "node:fs";
import { analyze } from "@onrecord/analysis/analyze";
import type { Article, Proposition } from "@onrecord/analysis/reading";
import { wordsOfSpans } from "../hold-reading.ts";
import { type Figures, NAMES } from "./figures.ts";
import { namingOf } from "./measure-rules.ts";
import { phenomenonOf } from "./phenomenon-of.ts";
import { analysisFolder, readLabelled } from "../read-labelled.ts";

type Counts = Record<keyof Figures, Map<string, number>>;

/**
 * How many statements and stances of the analysis's cases each rule finds. A test of the analysis holds every one of them
 * exactly, so here they are only counted.
 */
export function countCases(): Counts {
  const counts = Object.fromEntries(NAMES.map((name) => [name, new Map()])) as Counts;
  const count = (name: keyof Figures, key: string) => counts[name].set(key, (counts[name].get(key) ?? 0) + 1);
  for (const name of readdirSync(analysisFolder("cases"))) {
    const { text, expected } = readLabelled(`cases/${name}`);
    const { article, propositions } = expected as { article?: Omit<Article, "text">; propositions?: Proposition[] };
    const said = analyze({ ...article, text }, { canon: { speakers: [] }, propositions: propositions ?? [] });
    for (const statement of said.statements) {
      const content = statement.content.map((span) => wordsOfSpans(text, [span]));
      count("statements, by the rule that found them", statement.rule);
      count("statements, by how the text attributes them", phenomenonOf(text, { kind: statement.kind, content }));
      count("speakers, by how the sentence names them", namingOf(text, statement));
    }
    for (const { label, basis, rule } of said.stances) {
      count("stances, by side and basis", `${label}, ${basis}`);
      if (rule !== undefined && (label === "for" || label === "against"))
        count("stances, by the rule that found them", rule);
    }
  }
  return counts;
}
