import type { Fit } from "./fit.ts";
import { GENERIC_NOUNS } from "./generic-nouns.ts";
import { inVocabulary, sameIdea, type Idea } from "./ideas.ts";
import { FAR_BACK, lastNamed } from "./last-named.ts";
import { matchAttitude } from "./match-attitude.ts";
import type { ParsedProposition } from "./parse-proposition.ts";
import type { ReadyAttitude } from "./ready-attitude.ts";

/** One fit or none for each proposition. What only points back points at one matter: the one that was named last. */
export function nearestFits(ready: ReadyAttitude, propositions: readonly ParsedProposition[]): (Fit | null)[] {
  const fits = propositions.map((proposition) => matchAttitude(ready, proposition));
  if (fits.every((fit) => fit?.back === undefined)) return fits;
  const named = fits.some((fit) => fit !== null && fit.back === undefined);
  const nearest = Math.min(...fits.map((fit) => fit?.back ?? Infinity));
  // Where only the title names a matter, and another one is being talked of, it is about the other.
  const elsewhere =
    nearest === FAR_BACK && propositions.some((one, i) => fits[i] === null && isTalkedOf(ready, one, propositions));
  return fits.map((fit) => (fit?.back !== undefined && (named || elsewhere || fit.back > nearest) ? null : fit));
}

/** Whether words that only this proposition has, of all that are asked, stand near an attitude. */
function isTalkedOf(
  ready: ReadyAttitude,
  proposition: ParsedProposition,
  asked: readonly ParsedProposition[],
): boolean {
  const others = asked.filter((one) => one !== proposition).flatMap(matterOf);
  const own = matterOf(proposition).filter((idea) => !others.some((other) => sameIdea(idea, other)));
  const near = inVocabulary(ready.context, proposition.vocabulary);
  return own.some((idea) => lastNamed(idea, near, ready.context) >= 0);
}

/** The ideas that tell what a proposition is about. */
function matterOf({ parts, targets }: ParsedProposition): Idea[] {
  return [...parts.map(({ idea }) => idea), ...targets.flatMap(({ ideas }) => ideas)].filter(
    (idea) => !GENERIC_NOUNS.has(idea.term),
  );
}
