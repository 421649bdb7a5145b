import type { Speaker, Stance, Statement } from "@onrecord/analysis/reading";
import { type HeldReading, type HeldStances, holdReading, type ReadText, wordsOfSpans } from "../hold-reading.ts";
import { corpusTexts } from "../own-corpus.ts";
import { type Figures, noFigures, type Shares } from "./figures.ts";
import { holdPassages } from "../labelled-passages.ts";
import { phenomenonOf } from "./phenomenon-of.ts";

/** Reads every steered text once (two seconds) and counts what was right by rule. Names and texts are sorted. */
export function measureRules(): Figures {
  const figures = noFigures();
  for (const text of [...corpusTexts("tuned"), ...corpusTexts("follow-up")]) {
    const held = holdReading(text);
    addStatements(figures, text, held);
    addStances(figures, text.id, held.stances);
  }
  for (const { id, stances } of holdPassages("steered")) addStances(figures, id, stances);
  return sorted(figures);
}

function addStatements(figures: Figures, { id, text }: ReadText, { statements, extras }: HeldReading): void {
  const byRule = figures["statements, by the rule that found them"];
  for (const { want, found, isSpeakerRight } of statements) {
    const phenomenon = phenomenonOf(text, want);
    add(figures["statements, by how the text attributes them"], phenomenon, isSpeakerRight, id);
    if (found === null) continue;
    add(byRule, found.rule, isSpeakerRight, id);
    add(figures["speakers, by how the sentence names them"], namingOf(text, found), isSpeakerRight, id);
  }
  for (const { rule } of extras) add(byRule, rule, false, id);
}

function addStances(
  figures: Figures,
  id: string,
  { expected, sides }: HeldStances<{ label: Stance["label"]; basis?: Stance["basis"] }>,
): void {
  for (const { want, isRight } of expected)
    add(figures["stances, by side and basis"], `${want.label}, ${want.basis ?? "said"}`, isRight, id);
  for (const { stance, verdict } of sides)
    add(figures["stances, by the rule that found them"], stance.rule ?? "no rule", verdict === "right", id);
}

/** How a sentence names who speaks in it: what it takes to know the speaker. */
export function namingOf(text: string, { source, speaker }: Pick<Statement, "source"> & { speaker: Speaker }): string {
  const words = wordsOfSpans(text, source);
  if (words === "") return "not named in the sentence";
  if (/^(?:he|she|they|it|we|i|his|her|their|its|our)$/i.test(words)) return "pronoun";
  if (/^(?:who|which|that|whose)$/i.test(words)) return "relative pronoun";
  if (speaker.kind === "group" || speaker.kind === "anonymous") return "group or anonymous source";
  const named = speaker.name.split(" ").filter((word) => words.includes(word)).length;
  if (named === 0) return "description (“the minister”)";
  if (speaker.kind === "organization") return "name of a body";
  return named === 1 ? "one name of a person" : "full name of a person";
}

function add(shares: Shares, name: string, isRight: boolean, text: string): void {
  const share = (shares[name] ??= { right: 0, of: 0, wrong: {} });
  share.of++;
  if (isRight) share.right++;
  else share.wrong[text] = (share.wrong[text] ?? 0) + 1;
}

function sorted<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)])) as T;
}
