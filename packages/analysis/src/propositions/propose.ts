import { lemmaOf } from "../attitudes/expressions.ts";
import { wordList } from "../attitudes/lexicons/word-list.ts";
import type { Range } from "../attitudes/verb-groups.ts";
import type { Attitude } from "../reading.ts";
import { tokenize } from "../tokens/tokenize.ts";
import type { Token } from "../tokens.ts";
import { DEED_NOUNS, DOINGS, OCCASIONS, TEXTS, UNDERTAKINGS } from "./deed-nouns.ts";
import { firstPhrase, headOf, isNoun, lastPhrase, placeOf, plainPhrase, wordsOf } from "./matter-phrases.ts";
import { participleOf } from "./participle-of.ts";

/** A sentence that one can be for or against, made of what one attitude is to. */
export interface Proposal {
  /** "The bridge toll should be scrapped". */
  text: string;
  /** Lemma of the head noun of what it is about. */
  matter: string;
  /** Lemma of what should be done with it; "be" when it should exist. */
  deed: string;
  /** Whether the words say what should be done, or only name a thing ("the sale") that may be wanted or not. */
  says: "deed" | "thing";
}

/** Verbs that name no deed which others could be for or against. */
const EMPTY_DEEDS = new Set(
  wordList(`be have do will should must say tell ask see look think believe know feel like want need hope help come try begin start go
  work talk speak listen read hear find put stand sit live wait write sign table bring carry file show use get let make take give
  become remain seem appear win lose turn consider discuss treat accuse follow vote would could may might shall`),
);
/** Deeds that are done to nothing: "the minister should resign". */
const DONE_ALONE = new Set(
  wordList(`resign leave go withdraw retire apologise apologize stop end return continue stay`),
);
/** "double compensation", "a higher toll": what is wanted of the thing stands before it. */
const CHANGES: ReadonlyMap<string, string> = new Map([
  ["double", "double"],
  ["triple", "triple"],
  ["higher", "raise"],
  ["lower", "lower"],
  ["cheaper", "lower"],
]);
const PARTICLES = new Set(wordList(`out up down off back`));
const PARTICIPLE = /(?:ed|en|wn|lt|ld|ut|nt)$/;
const LONGEST = 16;

/** What an attitude's target would be as a proposition; null when it names no matter of its own, or nobody could ask for it. */
export function propose({ frame, target }: Attitude): Proposal | null {
  if (frame === undefined || frame.loose === true || frame.force === "act") return null;
  if (target.includes("…") || target.split(" ").length > LONGEST) return null;
  const tokens = tokenize(target).flatMap((sentence) => sentence.tokens);
  const at = deedAt(tokens, frame.predicate);
  return at === -1 ? proposeThing(tokens) : proposeDeed(tokens, at, frame.agent !== undefined);
}

/** Where the deed stands in the words of a target, -1 when they only name a thing. */
function deedAt(tokens: readonly Token[], predicate: string | undefined): number {
  const named = tokens.findIndex((token) => token.pos === "VERB" && lemmaOf(token) === predicate);
  if (named !== -1) return named;
  const [first, second] = tokens;
  // The tagger takes "closing the school" for a noun.
  if (first?.lower.endsWith("ing") && (first.pos === "VERB" || second?.pos === "DET")) return 0;
  // "the project to be dropped", "the site given back"
  return tokens.findIndex(
    (token, i) =>
      i > 0 && token.pos === "VERB" && PARTICIPLE.test(token.lower) && (isNoun(tokens[i - 1]!) || isToBe(tokens, i)),
  );
}

function isToBe(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === "be" && tokens[at - 2]?.lower === "to";
}

/** "the toll scrapped", "the government withdraw the bill", "banning scooters": what stands before and behind the deed. */
function proposeDeed(tokens: readonly Token[], at: number, hasAgent: boolean): Proposal | null {
  const particle = tokens[at + 1];
  const isJoined = particle !== undefined && PARTICLES.has(particle.lower) && tokens[at + 2]?.lower !== "of";
  const lemma = lemmaOf(tokens[at]!);
  const verb = isJoined ? `${lemma} ${particle.lower}` : (DEED_NOUNS.get(lemma)?.verb ?? lemma);
  if (EMPTY_DEEDS.has(verb)) return null;
  const before = { from: 0, to: isToBe(tokens, at) ? at - 2 : at };
  const behind = { from: isJoined ? at + 2 : at + 1, to: tokens.length };
  if (before.to > 0 && !hasAgent) {
    const about = lastPhrase(tokens, before);
    return about === null ? null : passive(tokens, about, verb, behind);
  }
  const object = firstPhrase(tokens, behind);
  const agent = before.to > 0 ? lastPhrase(tokens, before) : null;
  if (object === null)
    return agent !== null && isDoneAlone(tokens, verb, behind) ? alone(tokens, agent, verb, behind) : null;
  const rest = { from: object.to, to: tokens.length };
  if (agent === null) return passive(tokens, object, verb, rest);
  return {
    text: joined(subject(tokens, agent), "should", verb, wordsOf(tokens, object, placeOf(tokens, rest))),
    matter: lemmaOf(headOf(tokens, object)),
    deed: verb,
    says: "deed",
  };
}

/** "The mayor should resign", "should stay outside the union"; not "should stop talking", whose matter stands behind it. */
function isDoneAlone(tokens: readonly Token[], verb: string, { from, to }: Range): boolean {
  return DONE_ALONE.has(verb) && (from === to || ["ADP", "ADV", "PUNCT", "CCONJ"].includes(tokens[from]!.pos));
}

/** "a ban on scooters in parks", "higher pensions", "a referendum", "the fishing treaty". */
function proposeThing(tokens: readonly Token[]): Proposal | null {
  const head = plainPhrase(tokens, 0, tokens.length);
  if (head === null) return null;
  const noun = lemmaOf(headOf(tokens, head));
  const opener = tokens[head.to]?.lower ?? "";
  const deed = DEED_NOUNS.get(noun);
  const doing = DOINGS.get(noun);
  if (deed?.openers.has(opener) === true || (doing !== undefined && opener === "of")) {
    const about = firstPhrase(tokens, { from: head.to + 1, to: tokens.length });
    if (about === null) return null;
    const behind = { from: about.to, to: tokens.length };
    return deed === undefined ? alone(tokens, about, doing!, behind) : passive(tokens, about, deed.verb, behind);
  }
  const whole = firstPhrase(tokens, { from: 0, to: tokens.length });
  return whole === null ? null : (proposeChange(tokens, whole) ?? proposeNamed(tokens, whole, noun));
}

function proposeChange(tokens: readonly Token[], whole: Range): Proposal | null {
  const from = /^(?:an?|the)$/.test(tokens[0]!.lower) ? 1 : 0;
  const change = CHANGES.get(tokens[from]!.lower);
  if (change === undefined || whole.to <= from + 1) return null;
  return passive(tokens, { from: from + 1, to: whole.to }, change, { from: whole.to, to: tokens.length });
}

function proposeNamed(tokens: readonly Token[], whole: Range, noun: string): Proposal | null {
  if (/^an?$/.test(tokens[0]!.lower)) {
    if (!OCCASIONS.has(noun)) return null;
    const words = wordsOf(tokens, whole, placeOf(tokens, { from: whole.to, to: tokens.length }));
    const text = joined("There should be", words[0]!.toLowerCase() + words.slice(1));
    return { text, matter: noun, deed: "be", says: "deed" };
  }
  const outcome = TEXTS.has(noun) ? "be adopted" : UNDERTAKINGS.has(noun) ? "go ahead" : null;
  if (outcome === null || !isDefinite(tokens[0]!)) return null;
  return { text: `${subject(tokens, whole)} should ${outcome}`, matter: noun, deed: outcome, says: "thing" };
}

function isDefinite(first: Token): boolean {
  return first.lower === "the" || first.lower === "this" || first.pos === "PROPN";
}

function passive(tokens: readonly Token[], about: Range, verb: string, behind: Range): Proposal {
  return {
    text: joined(subject(tokens, about), "should be", participleOf(verb), wordsOf(tokens, placeOf(tokens, behind))),
    matter: lemmaOf(headOf(tokens, about)),
    deed: verb,
    says: "deed",
  };
}

function alone(tokens: readonly Token[], who: Range, verb: string, behind: Range): Proposal {
  return {
    text: joined(subject(tokens, who), "should", verb, wordsOf(tokens, placeOf(tokens, behind))),
    matter: lemmaOf(headOf(tokens, who)),
    deed: verb,
    says: "deed",
  };
}

function joined(...words: string[]): string {
  return words.filter((word) => word !== "").join(" ");
}

/** "this dam" → "The dam": a sentence that stands for itself points at nothing. */
function subject(tokens: readonly Token[], about: Range): string {
  const words = wordsOf(tokens, about).replace(/^(?:this|these) /iu, "the ");
  return words[0]!.toUpperCase() + words.slice(1);
}
