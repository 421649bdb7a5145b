import { ACTOR_NOUNS } from "../attitudes/lexicons/actors.ts";
import { directionAgainst } from "./direction-against.ts";
import type { Fit } from "./fit.ts";
import { GENERIC_NOUNS } from "./generic-nouns.ts";
import { headFits } from "./head-fits.ts";
import { inVocabulary, sameIdea, sharedSense, type Idea } from "./ideas.ts";
import { isAsked, type ParsedProposition } from "./parse-proposition.ts";
import type { ReadyAttitude } from "./ready-attitude.ts";
import { EXISTENCE } from "./thesaurus.ts";

const LEAST_COVERAGE = 0.7;
/** Enough where the attitude has only the proposition's verb and points back for the rest ("a ban"). */
const LEAST_WITH_VERB = 0.62;
/** They point to people, whose doings are not the proposition. */
const PERSON_PRONOUN = /^(?:they|them|he|him|she|her|you|we|us|i|me|who)\b/i;
/** What a union of states may be called instead of its name. */
const UNIONS = new Set(["union", "bloc", "club", "alliance", "community"]);
const LAWS = new Set("law bill legislation rule regulation act".split(" "));

/** The proposition's own words against the attitude's. */
export function matchWhole(
  ready: ReadyAttitude,
  own: readonly Idea[],
  heads: readonly Idea[],
  proposition: ParsedProposition,
): Fit | null {
  const pointing =
    !PERSON_PRONOUN.test(ready.attitude.target) &&
    own.every(
      (idea) =>
        GENERIC_NOUNS.has(idea.term) ||
        UNIONS.has(idea.term) ||
        idea.senses.length > 0 ||
        proposition.parts.some((part) => part.role === "agent" && sameIdea(part.idea, idea)),
    );
  const asked = proposition.predicate?.idea;
  const ownVerb =
    pointing && asked !== undefined && own.some((idea) => sameIdea(idea, asked) || sharedSense(idea, asked) !== null);
  let context: readonly Idea[] | null = null;
  let all = 0;
  let covered = 0;
  let borrowed = false;
  let unnamed = false;
  let said = false;
  let predicateFound = proposition.predicate === null;
  for (const part of proposition.parts) {
    all += part.weight;
    if (
      own.some(
        (idea) => sameIdea(idea, part.idea) || (part.role === "predicate" && sharedSense(idea, part.idea) !== null),
      )
    ) {
      covered += part.weight;
      if (part.role === "predicate") {
        predicateFound = true;
        said = true;
      }
      continue;
    }
    if (part.role === "predicate" && part.weight < 0.3) {
      // "give aid": the thing given says it all.
      all -= part.weight;
      predicateFound = true;
      continue;
    }
    context ??= inVocabulary(ready.context, proposition.vocabulary);
    const surroundings = part.role === "agent" || ownVerb ? [...context, ...ready.setting] : context;
    const near =
      part.role !== "predicate" &&
      (surroundings.some((idea) => sameIdea(idea, part.idea)) ||
        // Of a name of two words one is enough.
        (part.named && part.role === "object" && isNamedInPart(own, part.idea, proposition)));
    if (part.essential && !(near && pointing)) return null;
    if (part.essential) unnamed = true;
    const place = part.named && part.role === "object" && !part.essential && isAdjunct(part.idea, proposition);
    if (near && (pointing || part.role === "agent" || place)) {
      covered += part.weight * (part.role === "agent" ? 0.6 : 0.7);
      borrowed = true;
    } else if (part.named && (part.role !== "agent" || part.weight > 0.8)) {
      if (!(part.role === "agent" && near)) return null;
    }
  }
  if (all === 0) return null;
  // "membership" points back at no vote on it: without the matter's own noun, its verb must be there.
  if (unnamed && !said && !own.every((idea) => GENERIC_NOUNS.has(idea.term))) return null;
  const objects = proposition.parts.filter((part) => part.role === "object");
  const coverage = covered / all;
  const objectOnly =
    !predicateFound && objects.length > 0 && objects.every((part) => own.some((idea) => sameIdea(idea, part.idea)));
  if (coverage < (ownVerb ? LEAST_WITH_VERB : LEAST_COVERAGE) && !objectOnly) return null;
  if (!agentsAgree(ready, proposition)) return null;
  // A pronoun alone may mean anything near by; the proposition's own verb behind it makes it sure enough.
  if (borrowed && pointing && (proposition.predicate === null || !predicateFound)) return null;
  if (proposition.predicate === null && !pointing && !isAboutThing(ready, heads, proposition)) return null;
  const law = !predicateFound && proposition.direction === -1 && isLawOnIt(ready, heads, proposition);
  const essential = proposition.parts.find((part) => part.essential);
  if (
    !predicateFound &&
    !law &&
    !pointing &&
    essential !== undefined &&
    !heads.some((idea) => sameIdea(idea, essential.idea))
  )
    return null;
  // "a vote on the ban" is no ban: another matter at the head.
  const last = heads.at(-1);
  if (
    last !== undefined &&
    essential !== undefined &&
    !heads.some((idea) => sameIdea(idea, essential.idea)) &&
    !headFits(
      heads,
      proposition.parts.map((part) => part.idea),
    )
  )
    return null;
  if (!predicateFound && !standsForPredicate(ready, heads, proposition)) return null;
  const direction = directionAgainst(
    own,
    heads,
    proposition.parts.map((part) => part.idea),
  );
  let quality = Math.min(1, 0.55 + coverage * 0.45);
  if (!predicateFound) quality *= 0.72;
  if (borrowed) quality *= pointing ? 0.75 : 0.9;
  return {
    direction: (direction * (law ? 1 : proposition.direction) * proposition.sign) as 1 | -1,
    quality,
    by: "proposition",
  };
}

/** "the Bay" for Marden Bay: another word of the same name. */
function isNamedInPart(own: readonly Idea[], name: Idea, proposition: ParsedProposition): boolean {
  const at = proposition.parts.findIndex((part) => part.idea === name);
  return [at - 1, at + 1].some((n) => {
    const other = proposition.parts[n];
    return other?.named === true && other.role === "object" && own.some((idea) => sameIdea(idea, other.idea));
  });
}

/** A name that only says where: it stands behind the thing that the proposition is about. */
function isAdjunct(name: Idea, proposition: ParsedProposition): boolean {
  const essential = proposition.parts.find((part) => part.essential);
  return essential !== undefined && !essential.named && !proposition.headIds.has(name.id);
}

/** One who is to do it and cannot be the one the proposition asks: "France should leave" is not about Spain's leaving. */
function agentsAgree(ready: ReadyAttitude, proposition: ParsedProposition): boolean {
  const asked = proposition.parts.filter((part) => part.role === "agent" && part.named);
  // Somebody else is named as the one to do it.
  const others = ready.agent.filter((idea) => !ACTOR_NOUNS.has(idea.term) && !GENERIC_NOUNS.has(idea.term));
  if (
    asked.length > 0 &&
    others.length > 0 &&
    !asked.some((part) => ready.agent.some((idea) => sameIdea(idea, part.idea))) &&
    ready.predicate !== null &&
    isAsked(ready.predicate, proposition)
  )
    return false;
  const swapped = proposition.parts.some(
    (part) => part.role === "object" && part.named && ready.agent.some((idea) => sameIdea(idea, part.idea)),
  );
  if (swapped && asked.length > 0 && !asked.some((part) => ready.agent.some((idea) => sameIdea(idea, part.idea))))
    return false;
  const doing = ready.agent.filter((idea) => idea.place);
  if (asked.length === 0 || doing.length === 0) return true;
  return asked.some((part) => doing.some((idea) => sameIdea(idea, part.idea)));
}

/** May an attitude without the proposition's verb stand for it? Who backs a dam wants it built; who praises troops sends none. */
function standsForPredicate(ready: ReadyAttitude, heads: readonly Idea[], proposition: ParsedProposition): boolean {
  const predicate = proposition.predicate?.idea;
  if (predicate === undefined) return true;
  if (!predicate.senses.some((sense) => EXISTENCE.has(sense.family))) return false;
  const last = heads.at(-1);
  if (last !== undefined && ACTOR_NOUNS.has(last.term)) return false;
  // "The harbour bill" may close the harbour or open it.
  if (last !== undefined && proposition.direction === -1 && GENERIC_NOUNS.has(last.term))
    return isLawOnIt(ready, heads, proposition);
  const other = ready.predicate;
  if (
    other !== null &&
    !proposition.parts.some((part) => sameIdea(part.idea, other)) &&
    !other.senses.some((sense) => sense.general)
  )
    return false;
  return headFits(
    heads,
    proposition.parts.map((part) => part.idea),
  );
}

/** "a law on scooters" where a ban on them is what the text is about: laws on what is to be banned ban it. */
function isLawOnIt(ready: ReadyAttitude, heads: readonly Idea[], proposition: ParsedProposition): boolean {
  const last = heads.at(-1);
  const asked = proposition.predicate?.idea;
  if (last === undefined || asked === undefined || !LAWS.has(last.term)) return false;
  if (ready.terms.some((idea) => idea.senses.length > 0)) return false;
  return [...ready.context, ...ready.setting].some((idea) => sharedSense(idea, asked)?.same === true);
}

/** A proposition without a verb names a thing: the attitude must be to that thing, not to something done with it. */
function isAboutThing(ready: ReadyAttitude, heads: readonly Idea[], proposition: ParsedProposition): boolean {
  const wanted = proposition.parts.map((part) => part.idea);
  const deed = ready.predicate;
  if (deed !== null && !wanted.some((idea) => sameIdea(idea, deed)) && !deed.senses.some((sense) => sense.general))
    return false;
  return headFits(heads, wanted) || (deed !== null && heads.some((idea) => wanted.some((one) => sameIdea(idea, one))));
}
