import type { Token } from "../tokens.ts";
import { heldBy, inClause, type Appraisal, type ClauseInContext, type Sign } from "./appraisal.ts";
import { lemmaOf } from "./expressions.ts";
import { isActor } from "./lexicons/actors.ts";
import { DENYING } from "./lexicons/evaluations.ts";
import {
  BEING_PHRASES,
  HOLDER_PHRASES,
  MATTER_BEING_PHRASES,
  MATTER_PHRASES,
  RECEIVED_PHRASES,
} from "./lexicons/stance-phrases.ts";
import { matchPhrase, type FoundPhrase } from "./match-phrase.ts";
import { objectRange } from "./noun-phrases.ts";
import { isBarePronoun, antecedentOf, unwrap } from "./unwrap.ts";

/** "Poured cold water on the plan", "is a big fan of the tax", "the tax can count on his vote": fixed phrases of taking a side. */
export function readStancePhrases(context: ClauseInContext): Appraisal[] {
  const { clause, tokens } = context;
  const verb = clause.verb;
  if (verb === null) return [];
  if (verb.passive) {
    const held = readHolder(context, matchPhrase(tokens, verb.main, BEING_PHRASES));
    if (held.length > 0) return held;
    const forced = verb.modal === "must" ? [] : readMatter(context, verb.main);
    return forced.length > 0 ? forced : readMatter(context, verb.main + 1);
  }
  if (!verb.copula) {
    const held = readHolder(context, sideAt(tokens, verb.main));
    if (held.length > 0) return held;
    const received = readReceived(context);
    return received.length > 0 ? received : readMatter(context, verb.main);
  }
  const held = readHolder(
    context,
    matchPhrase(tokens, verb.main + 1, BEING_PHRASES) ?? matchPhrase(tokens, verb.to, BEING_PHRASES),
  );
  return held.length > 0 ? held : readMatter(context, verb.main + 1);
}

/** The side that a phrase takes whose verb stands at `from`, whoever is its subject. */
export function sideAt(tokens: readonly Token[], from: number): FoundPhrase | null {
  return matchPhrase(tokens, from, HOLDER_PHRASES);
}

function readHolder(context: ClauseInContext, found: FoundPhrase | null): Appraisal[] {
  if (found === null) return [];
  const { tokens, clause } = context;
  const verb = clause.verb!;
  const object = found.matter ?? objectRange(tokens, found.to, clause.to);
  if (object.from >= object.to) return [];
  const lemma = lemmaOf(tokens[verb.main]!);
  // A phrase that opens with the denial ("is not convinced by") has counted it.
  const outside = isDeniedOutside(context, found.from);
  const denials = (outside ? 1 : 0) + (found.denied ? 1 : 0);
  // Who does not oppose a thing need not be for it; who has no objection to it is.
  if (found.sign < 0 && outside && !STOPPING.has(lemma)) return [];
  const sign = (denials % 2 === 1 ? -found.sign : found.sign) as Sign;
  const meant = isBarePronoun(context, object) ? (antecedentOf(context) ?? object) : object;
  const inner = unwrap(context, meant);
  return [
    inClause(context, {
      sign: (sign * inner.sign) as Sign,
      target: [inner.target],
      predicate: inner.predicate,
      because: { from: verb.from, to: found.to },
      force: "judgement",
      strength: 0.85,
      // "The town cannot do without it", "they should say no to it": what others need and ought to do is in the eye of the speaker.
      ...(lemma === "do" || OUGHT.has(tokens[verb.from]!.lower) ? {} : heldBy(context, clause.subject)),
    }),
  ];
}

/** Whether the verb is denied, apart from the denials that the phrase has counted: "not convinced by", "do without". */
function isDeniedOutside({ tokens, clause }: ClauseInContext, from: number): boolean {
  const verb = clause.verb!;
  const inside = tokens.slice(from, verb.to).filter((token) => DENYING.has(token.lower));
  return verb.denied !== (inside.length % 2 === 1);
}

const OUGHT = new Set(["should", "must", "ought"]);

/** "Would not stand in its way", "cannot do without it": here the denial takes the other side. */
const STOPPING = new Set(["stand", "do"]);

/** "The tax drew criticism from the mayor": whose it is stands behind, and what it is about before. */
function readReceived(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  if (clause.subject === null || verb.denied || verb.modal !== "none") return [];
  const found = matchPhrase(tokens, verb.main, RECEIVED_PHRASES);
  if (found === null || found.denied) return [];
  const holder = objectRange(tokens, found.to, clause.to);
  if (holder.from >= holder.to || !isActor(tokens, holder) || isActor(tokens, clause.subject)) return [];
  return [
    inClause(context, {
      sign: found.sign,
      target: [clause.subject],
      because: { from: verb.from, to: found.to },
      force: "judgement",
      strength: 0.75,
      ...heldBy(context, holder),
    }),
  ];
}

function readMatter(context: ClauseInContext, from: number): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  const { subject } = clause;
  if (subject === null) return [];
  if (context.isSelf(subject) && !["it", "this", "that"].includes(tokens[subject.from]!.lower)) return [];
  const found = matchPhrase(tokens, from, verb.copula || verb.passive ? MATTER_BEING_PHRASES : MATTER_PHRASES);
  if (found === null) return [];
  const outside = isDeniedOutside(context, found.from);
  const denied = outside !== found.denied;
  const inner = unwrap(context, subject);
  return [
    inClause(context, {
      sign: (found.sign * (denied ? -1 : 1) * inner.sign) as Sign,
      target: [isBarePronoun(context, subject) ? (antecedentOf(context) ?? subject) : inner.target],
      predicate: inner.predicate,
      because: { from: verb.from, to: found.to },
      force: "judgement",
      strength: 0.8,
    }),
  ];
}
