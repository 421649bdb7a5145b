import type { Proposition, Stance } from "../reading.ts";
import { judge } from "../stances/judge.ts";
import type { Fit } from "../stances/fit.ts";
import { matchAttitude } from "../stances/match-attitude.ts";
import { parseProposition } from "../stances/parse-proposition.ts";
import { readyAttitude, type ReadyAttitude } from "../stances/ready-attitude.ts";
import { type HeardAttitude, Hearing } from "./heard-attitude.ts";
import { targetsFor } from "./targets-for.ts";
import { putSentences } from "./put-sentences.ts";

/** A sentence that the attitudes are about, with what they say of it once it is a proposition. */
export interface SuggestedProposition {
  text: string;
  targets: string[];
  /** Distinct speakers on each side; who is on both counts on both. */
  speakers: { for: number; against: number };
  /** Distinct stories in which anybody takes a side on it. */
  stories: number;
  /** What it would judge beside the existing ones, in the order of the attitudes; its proposition is "suggested". */
  stances: Stance[];
}

/** More sentences are not held against all attitudes: the rest were put by too few. */
const MOST_HELD = 24;
/** Two sentences ask the same when so large a share of the attitudes on the rarer one bear on the other. */
const SAME_SHARE = 0.5;
const SUGGESTED = "suggested";

/**
 * What many attitudes are most about, as sentences that a person can be for or against, the contested ones first. Each was put so in
 * the texts, and its counts are those that `judge` gives for it beside the propositions that exist. A sentence that asks what an
 * existing or unwanted one asks is left out: told not by its words, but by the attitudes that bear on both. Pure.
 */
export function suggestPropositions(
  heard: readonly HeardAttitude[],
  { existing, unwanted, most }: { existing: readonly Proposition[]; unwanted: readonly string[]; most: number },
): SuggestedProposition[] {
  const ready = heard.map(({ attitude }) => readyAttitude(attitude));
  const taken = [...existing, ...unwanted.map(asProposition)].map((one) => bearingOn(fitsOf(ready, one)));
  const suggested: SuggestedProposition[] = [];
  for (const text of putSentences(heard).slice(0, MOST_HELD)) {
    const proposition = { ...asProposition(text), targets: targetsFor(text, heard) };
    const fits = fitsOf(ready, proposition);
    const bearing = bearingOn(fits);
    if (taken.some((other) => isSame(bearing, other))) continue;
    taken.push(bearing);
    // Only what fits it can become its stance.
    const judged = judgeAmong(
      heard.filter((_, i) => fits[i] !== null),
      proposition,
      existing,
    );
    if (judged !== null) suggested.push(judged);
  }
  return suggested.sort(byContest).slice(0, most);
}

function asProposition(text: string): Proposition {
  return { id: SUGGESTED, text };
}

function fitsOf(ready: readonly ReadyAttitude[], proposition: Proposition): (Fit | null)[] {
  const parsed = parseProposition(proposition);
  return ready.map((one) => matchAttitude(one, parsed));
}

/** Which attitudes bear on it by their own words, by index: those that only point back may mean any matter near by. */
function bearingOn(fits: readonly (Fit | null)[]): Set<number> {
  return new Set(fits.flatMap((fit, i) => (fit === null || fit.back !== undefined ? [] : [i])));
}

function isSame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const both = [...one].filter((i) => other.has(i)).length;
  return both > 0 && both >= SAME_SHARE * Math.min(one.size, other.size);
}

/** Null when too few take a side. */
function judgeAmong(
  heard: readonly HeardAttitude[],
  { text, targets, id }: Proposition & { targets: string[] },
  existing: readonly Proposition[],
): SuggestedProposition | null {
  const stories = new Map(heard.map(({ attitude, story }) => [attitude.statement, story]));
  const attitudes = heard.map(({ attitude }) => attitude);
  const stances = judge({ attitudes }, [...existing, { id, text, targets }]).filter(
    ({ proposition }) => proposition === id,
  );
  const sides = { for: new Hearing(), against: new Hearing(), any: new Hearing() };
  for (const { label, holder, statement } of stances) {
    if (label === "unclear") continue;
    const story = stories.get(statement)!;
    sides.any.add(holder, story);
    if (label !== "against") sides.for.add(holder, story);
    if (label !== "for") sides.against.add(holder, story);
  }
  if (!sides.any.isEnough) return null;
  return {
    text,
    targets,
    speakers: { for: sides.for.voices.size, against: sides.against.voices.size },
    stories: sides.any.stories.size,
    stances,
  };
}

/** Those with most speakers on their weaker side, then those that more speakers and more stories are about. */
function byContest(a: SuggestedProposition, b: SuggestedProposition): number {
  const contest = ({ speakers }: SuggestedProposition) => Math.min(speakers.for, speakers.against);
  const voices = ({ speakers }: SuggestedProposition) => speakers.for + speakers.against;
  return contest(b) - contest(a) || voices(b) - voices(a) || b.stories - a.stories;
}
