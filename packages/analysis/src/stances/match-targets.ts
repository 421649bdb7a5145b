import { ACTOR_NOUNS } from "../attitudes/lexicons/actors.ts";
import type { Fit } from "./fit.ts";
import { GENERIC_NOUNS } from "./generic-nouns.ts";
import { headFits } from "./head-fits.ts";
import { inVocabulary, sameIdea, sharedSense, type Idea } from "./ideas.ts";
import { FAR_BACK, lastNamed } from "./last-named.ts";
import { isAsked, isName, type ParsedProposition, type TargetPhrase } from "./parse-proposition.ts";
import type { ReadyAttitude } from "./ready-attitude.ts";
import { EXISTENCE } from "./thesaurus.ts";

/** Behind even what the title names. */
const NOWHERE = FAR_BACK + 1;
const CHANGING = new Set(["change", "alter", "amend", "revise", "touch", "reconsider"]);

/** The phrases that name what the proposition asks for, or its opposite, against the attitude's words. */
export function matchTargets(
  ready: ReadyAttitude,
  own: readonly Idea[],
  heads: readonly Idea[],
  proposition: ParsedProposition,
): Fit | null {
  let best: Fit | null = null;
  const asked = proposition.predicate?.idea;
  for (const phrase of proposition.targets) {
    const unnamed = phrase.ideas.filter((wanted) => !own.some((idea) => sameIdea(idea, wanted)));
    const spared = unnamed.length === 0 || isSpared(unnamed, phrase, proposition);
    const back = spared ? undefined : borrowedFrom(ready, unnamed, phrase, proposition);
    if (back === null) continue;
    if (!phrase.ideas.some((wanted) => heads.some((idea) => sameIdea(idea, wanted))) || !headFits(heads, phrase.ideas))
      continue;
    let direction: 1 | -1 = phrase.sign;
    if (ready.predicate !== null && CHANGING.has(ready.predicate.term)) {
      // To change what is there now is to leave it; to change what is only planned may be anything.
      if (phrase.sign > 0) continue;
      direction = 1;
    }
    let foreign = false;
    if (isOtherDeed(ready, phrase, proposition)) continue;
    // "The tunnel must be stopped", asked to be stopped: the proposition as a whole tells more than its object.
    if (
      phrase.sign < 0 &&
      proposition.sign * proposition.direction < 0 &&
      heads.some((idea) => isAsked(idea, proposition))
    )
      continue;
    for (const idea of heads) {
      if (phrase.ideas.some((wanted) => sameIdea(idea, wanted))) continue;
      // "outside the League" for its name alone: the proposition's own verb, or its opposite.
      const plain = asked !== undefined && phrase.ideas.every((wanted) => wanted.senses.length === 0);
      const shared = plain ? sharedSense(idea, asked) : null;
      const general = shared === null ? idea.senses.find((sense) => sense.general) : undefined;
      if (shared?.same === false || general?.direction === -1) direction = direction === 1 ? -1 : 1;
      if (
        general === undefined &&
        idea.senses.length === 0 &&
        !GENERIC_NOUNS.has(idea.term) &&
        !proposition.parts.some((part) => sameIdea(part.idea, idea))
      )
        foreign = true;
    }
    // "Visitors must keep to the paths" keeps no gorge.
    if (foreign && back !== undefined) continue;
    const quality =
      (phrase.ideas.length > 1 ? 0.9 : 0.75) *
      (foreign ? 0.7 : 1) *
      (unnamed.length === 0 ? 1 : back === NOWHERE ? 0.65 : 0.75);
    if (best !== null && quality <= best.quality) continue;
    best = { direction, quality, by: phrase, ...(back === undefined ? {} : { back }) };
  }
  return best;
}

/**
 * "Oppose abolition", "a longer limit": how many words back the rest of the phrase is named, or null where it can't be meant. What the phrase
 * asks to be done ("abolishing", "a ban") must be in the attitude's own words; its head alone ("the fences") will do where it asks for a thing.
 */
function borrowedFrom(
  ready: ReadyAttitude,
  unnamed: readonly Idea[],
  phrase: TargetPhrase,
  proposition: ParsedProposition,
): number | null {
  const deed = phrase.ideas.find((idea) => idea.senses.length > 0);
  if (unnamed.length === phrase.ideas.length || (deed !== undefined && unnamed.includes(deed))) return null;
  const near = inVocabulary(ready.context, proposition.vocabulary);
  const setting = inVocabulary(ready.setting, proposition.vocabulary);
  let oldest = near.length;
  for (const idea of unnamed) {
    const at = lastNamed(idea, near, ready.context);
    if (at < 0 && lastNamed(idea, setting, ready.setting) < 0) {
      const isThing =
        ready.terms.length === 1 &&
        deed === undefined &&
        !unnamed.some((one) => sameIdea(one, phrase.head)) &&
        !ACTOR_NOUNS.has(phrase.head.term);
      return isThing && !isName(idea, proposition) ? NOWHERE : null;
    }
    oldest = Math.min(oldest, at);
  }
  if (!unnamed.some((one) => sameIdea(one, phrase.head))) return 0;
  return oldest < 0 ? FAR_BACK : near.length - oldest;
}

/** "more visas" for "more work visas": of three words or more, one that only describes the last may go unsaid. */
function isSpared(unnamed: readonly Idea[], phrase: TargetPhrase, proposition: ParsedProposition): boolean {
  if (unnamed.length > 1 || phrase.ideas.length < 3) return false;
  const [idea] = unnamed;
  return idea !== phrase.ideas.at(-1) && idea!.senses.length === 0 && !isName(idea!, proposition);
}

/** "The bridge should be inspected": a wish for something else to be done with the thing than that it be at all. */
function isOtherDeed(
  { attitude, predicate }: ReadyAttitude,
  phrase: TargetPhrase,
  proposition: ParsedProposition,
): boolean {
  const force = attitude.frame?.force;
  if (
    predicate === null ||
    GENERIC_NOUNS.has(predicate.term) ||
    predicate.term === "have" ||
    (force !== "wish" && force !== "commitment")
  )
    return false;
  if (predicate.senses.some((sense) => EXISTENCE.has(sense.family)) || isAsked(predicate, proposition)) return false;
  return !phrase.ideas.some((wanted) => sameIdea(wanted, predicate) || sharedSense(wanted, predicate) !== null);
}
