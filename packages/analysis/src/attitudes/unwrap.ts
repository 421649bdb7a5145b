import type { ClauseInContext, Sign } from "./appraisal.ts";
import { lemmaOf } from "./expressions.ts";
import { infinitiveAt, objectRange } from "./noun-phrases.ts";
import { readNounAttitude, type NounAttitude } from "./read-attitude-nouns.ts";
import { isActor } from "./lexicons/actors.ts";
import type { Range } from "./verb-groups.ts";

/** What a phrase comes down to: its matter, and whether liking the phrase is liking the matter. */
interface Unwrapped {
  sign: Sign;
  target: Range;
  /** Index of the verb that heads the matter, or -1. */
  predicate: number;
  /** The attitude noun around the matter, when there is one. */
  noun: NounAttitude | null;
}

const NOT = new Set(["not", "never"]);
const LEAVING_UNDONE = new Set(["fail", "refuse", "decline", "neglect"]);

/** "the decision not to build", "opponents of the tax", "failing to act": peels what turns the matter round. */
export function unwrap(context: ClauseInContext, range: Range): Unwrapped {
  const { tokens } = context;
  const noun = readNounAttitude(context, range);
  if (noun !== null) return { sign: noun.sign, target: noun.target, predicate: noun.predicate, noun };
  const plain: Unwrapped = { sign: 1, target: range, predicate: gerundAt(context, range.from), noun: null };
  const first = tokens[range.from];
  if (first === undefined) return plain;
  if (NOT.has(first.lower) && gerundAt(context, range.from + 1) >= 0)
    return { sign: -1, target: { from: range.from + 1, to: range.to }, predicate: range.from + 1, noun: null };
  const to = infinitiveAt(tokens, range.from, range.to);
  if (to < 0) return plain;
  const verb = verbIn(context, to + 1, range.to);
  if (NOT.has(tokens[to - 1]?.lower ?? ""))
    return { sign: -1, target: { from: to + 1, to: range.to }, predicate: verb, noun: null };
  if (to === range.from + 1 && LEAVING_UNDONE.has(lemmaOf(first)))
    return { sign: -1, target: { from: to + 1, to: range.to }, predicate: verb, noun: null };
  return plain;
}

/** What "it" and "this" stand for: the last subject before that is no person, in the same sentence. */
export function antecedentOf(context: ClauseInContext): Range | null {
  for (let i = context.index - 1; i >= 0; i--) {
    const { subject, verb, to } = context.clauses[i]!;
    if (subject === null || context.isSelf(subject) || isActor(context.tokens, subject)) {
      // "opposed the toll and would vote against it"
      const object = verb === null || i < context.index - 1 ? null : objectRange(context.tokens, verb.to, to);
      if (object !== null && isThing(context, object)) return object;
      continue;
    }
    return subject;
  }
  return null;
}

/** "it", "this", "that" alone. */
export function isBarePronoun({ tokens }: ClauseInContext, range: Range): boolean {
  return range.to - range.from === 1 && ["it", "this", "that"].includes(tokens[range.from]!.lower);
}

/** "the toll", "this plan": a phrase that names one thing, and no pronoun or person. */
function isThing({ tokens }: ClauseInContext, range: Range): boolean {
  if (range.to - range.from < 2 || tokens[range.from]!.pos !== "DET" || tokens[range.to - 1]!.pos !== "NOUN")
    return false;
  return !isActor(tokens, range);
}

/** Index of a gerund with an object at `from`, or -1. */
export function gerundAt({ tokens }: ClauseInContext, from: number): number {
  const [first, next] = [tokens[from], tokens[from + 1]];
  if (first === undefined || next === undefined || first.pos === "PROPN") return -1;
  return first.lower.endsWith("ing") && (first.pos === "VERB" || next.pos !== "NOUN") ? from : -1;
}

/** Index of the first verb of a range, or -1. */
export function verbIn({ tokens }: ClauseInContext, from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === "VERB" && tokens[i]!.lower !== "be") return i;
  return -1;
}

/** Index of the first gerund of a range, or -1. */
export function firstGerund({ tokens }: ClauseInContext, range: Range): number {
  for (let i = range.from; i < range.to; i++)
    if (
      tokens[i]!.lower.endsWith("ing") &&
      (tokens[i]!.pos === "VERB" || (i === range.from && tokens[i + 1]?.pos === "DET"))
    )
      return i;
  return -1;
}
