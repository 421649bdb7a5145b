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
  type StancePhrase,
} from "./lexicons/stance-phrases.ts";
import { objectRange } from "./noun-phrases.ts";
import { isBarePronoun, antecedentOf, unwrap } from "./unwrap.ts";

/** How many words may stand where a phrase leaves room. */
const ROOM = 3;
const NONE = new Set(["no", "not", "little", "never"]);

interface Found {
  from: number;
  sign: 1 | -1;
  to: number;
  /** The room of the phrase was filled by a denial: "has no reservations about". */
  denied: boolean;
}

/** "Poured cold water on the plan", "is a big fan of the tax", "the tax can count on his vote": fixed phrases of taking a side. */
export function readStancePhrases(context: ClauseInContext): Appraisal[] {
  const { clause, tokens } = context;
  const verb = clause.verb;
  if (verb === null) return [];
  if (verb.passive) {
    const held = readHolder(context, phraseIn(tokens, verb.main, BEING_PHRASES));
    return held.length > 0 ? held : readMatter(context, verb.main + 1);
  }
  if (!verb.copula) {
    const held = readHolder(context, sideAt(tokens, verb.main));
    if (held.length > 0) return held;
    const received = readReceived(context);
    return received.length > 0 ? received : readMatter(context, verb.main);
  }
  const held = readHolder(
    context,
    phraseIn(tokens, verb.main + 1, BEING_PHRASES) ?? phraseIn(tokens, verb.to, BEING_PHRASES),
  );
  return held.length > 0 ? held : readMatter(context, verb.main + 1);
}

/** The side that a phrase takes whose verb stands at `from`, whoever is its subject. */
export function sideAt(tokens: readonly Token[], from: number): Found | null {
  const verb = tokens[from];
  return verb === undefined ? null : phraseIn(tokens, from, HOLDER_PHRASES.get(lemmaOf(verb)) ?? []);
}

function readHolder(context: ClauseInContext, found: Found | null): Appraisal[] {
  if (found === null) return [];
  const { tokens, clause } = context;
  const verb = clause.verb!;
  const object = objectRange(tokens, found.to, clause.to);
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
      // "The town cannot do without it": what others need is in the eye of the speaker.
      ...(lemma === "do" ? {} : heldBy(context, clause.subject)),
    }),
  ];
}

/** Whether the verb is denied, apart from the denials that the phrase has counted: "not convinced by", "do without". */
function isDeniedOutside({ tokens, clause }: ClauseInContext, from: number): boolean {
  const verb = clause.verb!;
  const inside = tokens.slice(from, verb.to).filter((token) => DENYING.has(token.lower));
  return verb.denied !== (inside.length % 2 === 1);
}

/** "Would not stand in its way", "cannot do without it": here the denial takes the other side. */
const STOPPING = new Set(["stand", "do"]);

/** "The tax drew criticism from the mayor": whose it is stands behind, and what it is about before. */
function readReceived(context: ClauseInContext): Appraisal[] {
  const { tokens, clause } = context;
  const verb = clause.verb!;
  if (clause.subject === null || verb.denied || verb.modal !== "none") return [];
  const found = phraseIn(tokens, verb.main, RECEIVED_PHRASES.get(lemmaOf(tokens[verb.main]!)) ?? []);
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
  const phrases =
    verb.copula || verb.passive ? MATTER_BEING_PHRASES : (MATTER_PHRASES.get(lemmaOf(tokens[from]!)) ?? []);
  const found = phraseIn(tokens, from, phrases);
  if (found === null) return [];
  const outside = isDeniedOutside(context, found.from);
  const denied = outside !== found.denied;
  const inner = unwrap(context, subject);
  return [
    inClause(context, {
      sign: (found.sign * (denied ? -1 : 1) * inner.sign) as Sign,
      target: [isBarePronoun(context, subject) ? (antecedentOf(context) ?? subject) : inner.target],
      because: { from: verb.from, to: found.to },
      force: "judgement",
      strength: 0.8,
    }),
  ];
}

/** The longest of the phrases that starts at `from`. */
function phraseIn(tokens: readonly Token[], from: number, phrases: readonly StancePhrase[]): Found | null {
  let best: Found | null = null;
  for (const { steps, sign } of phrases) {
    let at = from;
    let denied = false;
    const matched = steps.every((step, n) => {
      if (step !== "~") {
        // Adverbs may stand anywhere: "came out strongly against".
        while (at > from && tokens[at]?.pos === "ADV" && !step.has(tokens[at]!.lower)) at++;
        return tokens[at] !== undefined && isOneOf(tokens[at++]!, step);
      }
      const next = steps[n + 1];
      for (let room = 0; room < ROOM && isFiller(tokens[at]); room++, at++) {
        if (next !== undefined && next !== "~" && isOneOf(tokens[at]!, next)) break;
        if (NONE.has(tokens[at]!.lower)) denied = true;
      }
      return true;
    });
    if (matched && (best === null || at > best.to)) best = { from, sign, to: at, denied };
  }
  return best;
}

function isOneOf(token: Token, words: ReadonlySet<string>): boolean {
  return words.has(token.lower) || words.has(lemmaOf(token));
}

function isFiller(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (["DET", "ADJ", "ADV", "NUM", "PART"].includes(token.pos)) return true;
  return /^(?:my|our|his|her|its|their|out|up|back)$/.test(token.lower);
}
