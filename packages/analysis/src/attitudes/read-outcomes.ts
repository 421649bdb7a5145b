import { GENERIC_NOUNS } from "../stances/generic-nouns.ts";
import { isDenied } from "../stances/is-denied.ts";
import { inClause, type Appraisal, type ClauseInContext, type Sign } from "./appraisal.ts";
import { lemmaOf, matchExpression } from "./expressions.ts";
import { ACTOR_NOUNS, isActor } from "./lexicons/actors.ts";
import { EFFECT_VERBS, VALUED_THINGS } from "./lexicons/effects.ts";
import { FIRST_PERSON } from "./lexicons/function-words.ts";
import { FARING, GROWING, LONGEST_FARING, OTHERWISE } from "./lexicons/outcomes.ts";
import { isTakenAway, valenceOf } from "./lexicons/valence.ts";
import { valueOf } from "./read-effects.ts";
import { objectRange } from "./noun-phrases.ts";
import type { Range } from "./verb-groups.ts";

/** A tone of the predicate below this says nothing of the outcome. */
const LEAST_TONE = 0.5;
const ONE_PERSON = new Set(["he", "she", "him", "her", "you"]);
const POINTERS = new Set(["it", "this", "that", "which", "there", "they"]);

/**
 * "900 jobs would go", "borrowers would pay for it", "the deal would create a stronger lender": what would become of people and things
 * speaks for or against the matter at hand. The subject may be the matter itself, a word that points at it, or those it would befall.
 */
export function readOutcomes(context: ClauseInContext): Appraisal[] {
  const { subject, verb } = context.clause;
  if (verb === null || subject === null || verb.perfect) return [];
  if (verb.modal !== "would" && verb.modal !== "will" && !isCould(context)) return [];
  const found = fareOf(context, subject) ?? effectOf(context, subject);
  if (found === null) return [];
  const otherwise = OTHERWISE.has(wordsOf(context, subject)) || opensWithout(context);
  return [
    inClause(context, {
      sign: (otherwise ? -found.sign : found.sign) as Sign,
      target: [subject],
      because: found.because,
      force: "effect",
      strength: isCould(context) ? 0.5 : 0.6,
      loose: isBefallen(context, subject),
      // "would leave if it were built": what is supposed is the matter itself.
      hedge: withoutSupposing(context, context.hedge),
    }),
  ];
}

function isCould({ tokens, clause }: ClauseInContext): boolean {
  return clause.verb!.modal === "can" && ["could", "might", "may"].includes(tokens[clause.verb!.from]!.lower);
}

/** How somebody or something fares. */
export interface Outcome {
  sign: Sign;
  because: Range;
}

/** Verbs that say by themselves how those fare who are their subject: "would suffer", "would pay for it". */
function fareOf(context: ClauseInContext, subject: Range): Outcome | null {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  const match = matchExpression(tokens, verb.main, FARING, LONGEST_FARING);
  if (match === null || !isBefallen(context, subject)) return null;
  const value = valueOf(context, subject);
  const turned = verb.denied ? -1 : 1;
  return { sign: (match.value * (value < 0 ? -1 : 1) * turned) as Sign, because: { from: verb.from, to: match.to } };
}

/** What the verb does to its object; where the subject only points at the matter, also the ring of the words behind it. */
function effectOf(context: ClauseInContext, subject: Range): Outcome | null {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  if (context.isSelf(subject) && !pointsBack(context, subject)) return null;
  const object = objectRange(tokens, verb.to, clause.to);
  const because = { from: verb.from, to: Math.max(verb.to, object.to) };
  const effect = matchExpression(tokens, verb.main, EFFECT_VERBS, 3);
  const value = effect === null ? 0 : valueOf(context, object);
  if (effect !== null && value !== 0 && !verb.passive) {
    const turned = verb.denied || tokens[object.from]?.lower === "no" ? -1 : 1;
    return { sign: (effect.value * value * turned) as Sign, because };
  }
  if (verb.passive && effect?.value === -1 && valueOf(context, subject) >= 0 && isBefallen(context, subject))
    return { sign: verb.denied ? 1 : -1, because };
  if (verb.modal === "will" || !isBefallen(context, subject)) return null;
  return toneOf(context, because, effect === null || object.from >= object.to);
}

/** The ring of the words from a verb to the end of its clause. Whether less of a thing is good, its verb does not tell. */
function toneOf({ tokens, clause }: ClauseInContext, because: Range, verbTells: boolean): Outcome | null {
  let tone = 0;
  for (let i = verbTells ? because.from : clause.verb!.to; i < clause.to; i++) {
    // "Would be back on Monday": by its form a word of praise.
    const ring = tokens[i]!.lower === "back" ? 0 : valenceOf(tokens[i]!);
    const weight = isTakenAway(tokens, i) ? -ring : ring;
    tone += isDenied(tokens, i) ? -weight : weight;
  }
  if (Math.abs(tone) < LEAST_TONE) return null;
  return { sign: tone > 0 ? 1 : -1, because };
}

/** What a clause tells of how anybody or anything fares, whatever its tense: "the street goes with it", "the shops are alive again". */
export function outcomeOf(context: ClauseInContext): Outcome | null {
  const { tokens, clause } = context;
  const { subject, verb } = clause;
  if (subject === null || verb === null) return null;
  const turned = verb.denied ? -1 : 1;
  const subjectValue = valueOf(context, subject);
  if (GROWING.has(lemmaOf(tokens[verb.main]!)))
    return subjectValue === 0
      ? null
      : { sign: (subjectValue * turned) as Sign, because: { from: subject.from, to: verb.to } };
  const fare = matchExpression(tokens, verb.main, FARING, LONGEST_FARING);
  if (fare !== null)
    return {
      sign: (fare.value * (subjectValue < 0 ? -1 : 1) * turned) as Sign,
      because: { from: verb.from, to: fare.to },
    };
  // What people do or feel about it is no outcome: "if it is cut, I would support the runway".
  if (isActor(tokens, subject) || context.isSelf(subject)) return null;
  const object = objectRange(tokens, verb.to, clause.to);
  const because = { from: verb.from, to: Math.max(verb.to, object.to) };
  const effect = verb.passive ? null : matchExpression(tokens, verb.main, EFFECT_VERBS, 3);
  const value = effect === null ? 0 : valueOf(context, object);
  if (effect !== null && value !== 0) return { sign: (effect.value * value * turned) as Sign, because };
  return toneOf(context, because, effect === null || object.from >= object.to);
}

/** Those whom the matter would befall, or a word that only points at it: then the attitude is about what is at hand. */
function isBefallen(context: ClauseInContext, subject: Range): boolean {
  const { tokens } = context;
  const head = tokens[subject.to - 1]!;
  if (context.isSelf(subject) || POINTERS.has(head.lower)) return true;
  // "She would be back" tells what she does, not what becomes of her.
  if (head.pos === "PRON") return !FIRST_PERSON.has(head.lower) && !ONE_PERSON.has(head.lower);
  if (tokens[subject.from]!.lower === "such" || OTHERWISE.has(wordsOf(context, subject))) return true;
  // A plural that opens its sentence passes for a name: "Families would …".
  const opening = head.pos === "PROPN" && subject.to - subject.from === 1 && subject.from === 0;
  const lemma = opening ? lemmaOf(head).replace(/ies$/, "y").replace(/s$/, "") : lemmaOf(head);
  return (
    GENERIC_NOUNS.has(lemma) || VALUED_THINGS.has(lemma) || (ACTOR_NOUNS.has(lemma) && (opening || head.pos === "NOUN"))
  );
}

/** What follows "if it were built" follows from the matter; what follows "if nothing were done" or "if prices rose" need not. */
function withoutSupposing({ tokens, clauses }: ClauseInContext, hedge: Appraisal["hedge"]): Appraisal["hedge"] {
  const supposed = clauses.find((clause) => clause.marker === "if");
  if (hedge !== "condition" || supposed?.subject == null || supposed.verb?.denied === true) return hedge;
  return POINTERS.has(tokens[supposed.subject.from]!.lower) ? null : hedge;
}

function pointsBack({ tokens }: ClauseInContext, subject: Range): boolean {
  return subject.to - subject.from === 1 && POINTERS.has(tokens[subject.from]!.lower);
}

function wordsOf({ tokens }: ClauseInContext, range: Range): string {
  const to = tokens[range.to]?.lower === "else" ? range.to + 1 : range.to;
  return tokens
    .slice(range.from, to)
    .map((token) => token.lower)
    .join(" ");
}

/** "Without it, towns would …" */
function opensWithout({ tokens, clause }: ClauseInContext): boolean {
  for (let i = clause.from; i < clause.verb!.from; i++)
    if (tokens[i]!.lower === "without" || tokens[i]!.lower === "otherwise") return true;
  return false;
}

/** "Commuters would be worse off": a judgement of those whom the matter would befall is one of the matter. */
export function loosened(context: ClauseInContext, one: Appraisal): Appraisal {
  const { subject, verb } = context.clause;
  if (
    subject === null ||
    verb === null ||
    verb.perfect ||
    (verb.modal !== "would" && verb.modal !== "will" && !isCould(context))
  )
    return one;
  if ((one.force !== "judgement" && one.force !== "effect") || one.target.length !== 1) return one;
  const [target] = one.target;
  if (context.isSelf(subject) && !pointsBack(context, subject)) return one;
  const isSubject = target!.from === subject.from && target!.to === subject.to;
  if (!isSubject || !isBefallen(context, subject)) return one;
  const otherwise = OTHERWISE.has(wordsOf(context, subject)) || opensWithout(context);
  return {
    ...one,
    sign: (otherwise ? -one.sign : one.sign) as Sign,
    loose: true,
    hedge: withoutSupposing(context, one.hedge),
  };
}
