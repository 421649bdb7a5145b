import type { Fit } from "./fit.ts";
import { inVocabulary, sameIdea, type Idea } from "./ideas.ts";
import { matchAtHand } from "./match-at-hand.ts";
import { matchPointing } from "./match-pointing.ts";
import { matchTargets } from "./match-targets.ts";
import { matchWhole } from "./match-whole.ts";
import type { ParsedProposition } from "./parse-proposition.ts";
import type { ReadyAttitude } from "./ready-attitude.ts";
import { EXISTENCE } from "./thesaurus.ts";

/** Whether the attitude is about what the proposition asks, and which way; null when it is about something else. */
export function matchAttitude(ready: ReadyAttitude, proposition: ParsedProposition): Fit | null {
  const own = inVocabulary(ready.terms, proposition.vocabulary);
  const heads = inVocabulary(ready.heads, proposition.vocabulary);
  const whole = matchWhole(ready, own, heads, proposition);
  const named =
    matchTargets(ready, own, heads, proposition) ?? matchName(heads, proposition) ?? matchPointing(ready, proposition);
  if (whole === null && named === null)
    return ready.attitude.frame?.loose === true ? matchAtHand(ready, proposition) : null;
  if (whole === null || named === null) return whole ?? named;
  if (whole.direction !== named.direction && Math.abs(whole.quality - named.quality) < 0.2) return null;
  return whole.quality >= named.quality ? whole : named;
}

/** A thing called by its name alone: "Marden Point" for the harbour at Marden Point. Only where the thing itself is what is asked for. */
function matchName(heads: readonly Idea[], proposition: ParsedProposition): Fit | null {
  if (heads.length < 2 || proposition.direction < 0) return null;
  if (!(proposition.predicate?.idea.senses.some((sense) => EXISTENCE.has(sense.family)) ?? false)) return null;
  const named = proposition.parts.filter((part) => part.named && part.role === "object");
  if (!heads.every((idea) => named.some((part) => sameIdea(part.idea, idea)))) return null;
  const phrase = proposition.targets.find(
    ({ ideas, sign }) => sign > 0 && heads.every((idea) => ideas.some((wanted) => sameIdea(idea, wanted))),
  );
  return phrase === undefined ? null : { direction: phrase.sign, quality: 0.62, by: phrase };
}
