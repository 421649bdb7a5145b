import { appraise } from "../attitudes/appraise.ts";
import { findClauses, type Clause } from "../attitudes/clauses.ts";
import { FUNCTION_WORDS } from "../attitudes/lexicons/function-words.ts";
import { isTakenAway, valenceOf } from "../attitudes/lexicons/valence.ts";
import type { Range } from "../attitudes/verb-groups.ts";
import { isDenied } from "../stances/lean.ts";
import type { Token } from "../tokens.ts";

/** Features of one mention in its sentence: hashed names with a value each. */
export type Features = Map<number, number>;

/** Size of the hash space, a power of two. */
export const FEATURE_SPACE = 1 << 18;

/**
 * What speaks of how a sentence treats one mention: words near and far, the verb it is subject or object of, the tone around it, and
 * the attitudes that the rules read. Names are left out, so that no model learns whom to like.
 */
export function targetFeatures(tokens: readonly Token[], target: Range): Features {
  const features: Features = new Map();
  const add = (name: string, value = 1) => {
    const key = hash(name);
    features.set(key, (features.get(key) ?? 0) + value);
  };
  add("bias");
  addWords(tokens, target, add);
  addGrammar(tokens, target, add);
  addTone(tokens, target, add);
  addAttitudes(tokens, target, add);
  return features;
}

type Add = (name: string, value?: number) => void;

function wordOf(token: Token | undefined): string {
  if (token === undefined) return "#";
  if (token.pos === "PROPN") return "NAME";
  if (token.pos === "NUM") return "NUM";
  return token.lemma.toLowerCase();
}

function addWords(tokens: readonly Token[], target: Range, add: Add): void {
  for (const [i, token] of tokens.entries()) {
    if (i >= target.from && i < target.to) continue;
    const word = wordOf(token);
    if (word === "NAME" || token.pos === "PUNCT") continue;
    const distance = i < target.from ? target.from - i : i - target.to + 1;
    if (!FUNCTION_WORDS.has(word)) {
      const sign = isDenied(tokens, i) ? "!" : "";
      add(`w:${sign}${word}`, 0.7);
      if (distance <= 7) add(`n:${sign}${word}`, 0.7);
      add(`${i < target.from ? "l" : "r"}:${word}`, 0.5);
    }
    if (distance <= 4) add(`${i < target.from ? "-" : "+"}${distance}:${word}`, 0.5);
  }
  const [before, first] = [tokens[target.from - 1], tokens[target.from - 2]];
  const [after, second] = [tokens[target.to], tokens[target.to + 1]];
  add(`b2:${wordOf(first)} ${wordOf(before)}`);
  add(`a2:${wordOf(after)} ${wordOf(second)}`);
  add(`around:${wordOf(before)} ${wordOf(after)}`, 0.7);
  if (after?.lower === "'s")
    for (let i = target.to + 1; i < Math.min(tokens.length, target.to + 5); i++)
      if (tokens[i]!.pos === "NOUN") add(`poss:${wordOf(tokens[i])}`);
  for (let i = Math.max(0, target.from - 6); i < Math.min(tokens.length - 1, target.to + 6); i++)
    if (tokens[i]!.pos !== "PUNCT" && tokens[i + 1]!.pos !== "PUNCT")
      add(`bi:${wordOf(tokens[i])} ${wordOf(tokens[i + 1])}`, 0.5);
  addWider(tokens, target, add);
  add(target.to - target.from > 1 ? "long" : "short", 0.5);
  if (tokens[target.from]?.pos === "PRON") add(`pron:${tokens[target.from]!.lower}`, 0.5);
  add(`at:${Math.floor((target.from / Math.max(1, tokens.length)) * 4)}`, 0.5);
}

/** Rows of three words, pairs of content words with a gap between them, and how long words begin. */
function addWider(tokens: readonly Token[], target: Range, add: Add): void {
  for (let i = Math.max(0, target.from - 5); i < Math.min(tokens.length - 2, target.to + 5); i++)
    add(`tri:${wordOf(tokens[i])} ${wordOf(tokens[i + 1])} ${wordOf(tokens[i + 2])}`, 0.4);
  const near = tokens
    .slice(Math.max(0, target.from - 8), target.to + 8)
    .filter((token) => token.pos !== "PUNCT" && token.pos !== "PROPN" && !FUNCTION_WORDS.has(wordOf(token)))
    .map(wordOf);
  for (const [i, first] of near.entries())
    for (const second of near.slice(i + 1, i + 4)) add(`sk:${first} ${second}`, 0.3);
  for (const [i, token] of tokens.entries()) {
    const word = wordOf(token);
    const isInside = i >= target.from && i < target.to;
    if (!isInside && word.length > 5 && token.pos !== "PROPN") add(`st:${word.slice(0, 5)}`, 0.5);
  }
}

function addGrammar(tokens: readonly Token[], target: Range, add: Add): void {
  const clauses = findClauses(tokens);
  for (const [index, clause] of clauses.entries()) {
    const verb = clause.verb;
    if (verb === null) continue;
    const lemma = wordOf(tokens[verb.main]);
    const denied = verb.denied ? "!" : "";
    const voice = verb.passive ? "passive" : "";
    const own = target.from >= clause.from && target.from < clause.to;
    if (clause.subject !== null && inside(target, clause.subject)) {
      add(`subj:${denied}${lemma}${voice}`);
      const object = objectWord(tokens, clause);
      if (object !== "") add(`subj:${lemma} ${object}`);
      if (clauses[index + 1]?.relation === "complement") add("says", 0.5);
      if (verb.modal !== "none") add(`subjmodal:${verb.modal}${denied}`, 0.5);
      if (own) add(`subjtone`, toneIn(tokens, verb.from, clause.to));
    } else if (own && target.from >= verb.to) {
      add(`obj:${denied}${lemma}${voice}`);
      const preposition = tokens.slice(verb.to, target.from).findLast((token) => token.pos === "ADP");
      if (preposition !== undefined) add(`obj:${lemma} ${preposition.lower}`);
      if (clause.subject !== null) add(`objsubj:${wordOf(tokens[clause.subject.to - 1])}`, 0.5);
    }
    if (own) add(`clause:${clause.relation}`, 0.3);
  }
}

function objectWord(tokens: readonly Token[], clause: Clause): string {
  for (let i = clause.verb!.to; i < clause.to; i++) {
    const { pos } = tokens[i]!;
    if (pos === "NOUN" || pos === "ADJ") return wordOf(tokens[i]);
    if (pos === "PROPN" || pos === "SCONJ") return "";
  }
  return "";
}

function addTone(tokens: readonly Token[], target: Range, add: Add): void {
  const near = toneIn(tokens, target.from - 4, target.to + 4);
  const wide = toneIn(tokens, target.from - 10, target.to + 10);
  add("tone:near", near);
  add("tone:wide", wide * 0.7);
  add("tone:all", toneIn(tokens, 0, tokens.length) * 0.5);
  add("tone:left", toneIn(tokens, target.from - 8, target.from) * 0.7);
  add("tone:right", toneIn(tokens, target.to, target.to + 8) * 0.7);
  const all = toneIn(tokens, 0, tokens.length);
  add(`sign:${all > 0.3 ? "+" : all < -0.3 ? "-" : "0"}${near > 0.3 ? "+" : near < -0.3 ? "-" : "0"}`);
}

function toneIn(tokens: readonly Token[], from: number, to: number): number {
  let tone = 0;
  for (let i = Math.max(0, from); i < Math.min(tokens.length, to); i++) {
    const valence = valenceOf(tokens[i]!);
    if (valence === 0) continue;
    const weight = isTakenAway(tokens, i) ? -0.7 * valence : valence;
    tone += isDenied(tokens, i) ? -0.7 * weight : weight;
  }
  return Math.max(-3, Math.min(3, tone));
}

function addAttitudes(tokens: readonly Token[], target: Range, add: Add): void {
  for (const appraisal of appraise(tokens, (subject) => subject === null)) {
    const side = appraisal.sign > 0 ? "+" : appraisal.sign < 0 ? "-" : "0";
    const [first] = appraisal.target;
    if (first !== undefined && inside(target, first)) add(`att:${side}${first.to - first.from <= 3 ? "head" : "part"}`);
    else if (appraisal.target.some((range) => inside(target, range))) add(`att:${side}deep`);
    if (appraisal.holder !== null && inside(target, appraisal.holder)) add(`holds:${side}`);
  }
}

function inside(target: Range, range: Range): boolean {
  return target.from >= range.from && target.from < range.to;
}

/** FNV-1a over UTF-16 code units, folded into the feature space. */
function hash(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    h ^= name.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return ((h >>> 15) ^ h) & (FEATURE_SPACE - 1);
}
