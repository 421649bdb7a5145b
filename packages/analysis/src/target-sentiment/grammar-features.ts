import { appraise } from "../attitudes/appraise.ts";
import type { Clause } from "../attitudes/clauses.ts";
import type { Range } from "../attitudes/verb-groups.ts";
import { isDenied } from "../stances/is-denied.ts";
import { valenceOf } from "../attitudes/lexicons/valence.ts";
import type { Token } from "../tokens.ts";
import { wordOf, type Scene } from "./scene.ts";
import type { Add } from "./target-features.ts";
import { speaksOfAgent, speaksOfPatient } from "./verb-frames.ts";

/** Which verbs the mention is subject or object of, what these say of it, and what it is called. */
export function addGrammar(scene: Scene, add: Add): void {
  for (const [n, clause] of scene.clauses.entries()) {
    if (clause.verb === null) continue;
    if (scene.isSubject[n]) addAsSubject(scene, n, add);
    else if (n === scene.own && scene.name.from >= clause.verb.to) addAsObject(scene, clause, add);
    if (n === scene.own) add(`clause:${clause.relation}`, 0.3);
  }
  addVerbsBeside(scene, add);
  if (scene.speaking >= 0) add("speaks", 0.7);
  const { isQuoted, name, tokens } = scene;
  add(`quotes:${isQuoted[name.from] ? "inside" : isQuoted.includes(true) ? "outside" : "none"}`, 0.5);
  if (tokens.at(-1)?.text === "?") add("asked", 0.5);
}

function addAsSubject({ tokens, clauses }: Scene, n: number, add: Add): void {
  const clause = clauses[n]!;
  const verb = clause.verb!;
  const lemma = wordOf(tokens[verb.main]);
  const denied = verb.denied ? "!" : "";
  add(`subj:${denied}${lemma}${verb.passive ? "passive" : ""}`);
  const object = objectWord(tokens, clause);
  if (object !== "") add(`subj:${lemma} ${object}`);
  if (clauses[n + 1]?.relation === "complement") add("says", 0.5);
  if (verb.modal !== "none") add(`subjmodal:${verb.modal}${denied}`, 0.5);
  const side = verb.passive ? "patient" : "agent";
  addFrame(side, turned(verb.passive ? speaksOfPatient(lemma) : speaksOfAgent(lemma), verb.denied), add);
  if (!verb.copula) return;
  for (let i = verb.to; i < Math.min(clause.to, verb.to + 7) && tokens[i]!.pos !== "PUNCT"; i++)
    if (tokens[i]!.pos === "ADJ" || tokens[i]!.pos === "NOUN") {
      add(`is:${denied}${wordOf(tokens[i])}`);
      add("is", turned(valenceOf(tokens[i]!), verb.denied));
    }
}

function addAsObject({ tokens, name }: Scene, clause: Clause, add: Add): void {
  const verb = clause.verb!;
  const lemma = wordOf(tokens[verb.main]);
  const between = tokens.slice(verb.to, name.from);
  const preposition = between.findLast((token) => token.pos === "ADP")?.lower;
  add(`obj:${verb.denied ? "!" : ""}${lemma}${verb.passive ? "passive" : ""}`);
  if (preposition !== undefined) add(`obj:${lemma} ${preposition}`);
  if (clause.subject !== null) add(`objsubj:${wordOf(tokens[clause.subject.to - 1])}`, 0.5);
  if (verb.passive) {
    if (preposition === "by") addFrame("by", turned(speaksOfAgent(lemma), verb.denied), add);
    return;
  }
  const direct = between.every((token) => ["DET", "ADJ", "NOUN", "PROPN"].includes(token.pos));
  addFrame(direct ? "object" : "further", turned(speaksOfPatient(lemma), verb.denied), add);
}

/** The next verb on either side, whatever the clauses are. */
function addVerbsBeside({ tokens, name }: Scene, add: Add): void {
  for (let i = name.from - 1; i >= Math.max(0, name.from - 6) && tokens[i]!.pos !== "PUNCT"; i--)
    if (tokens[i]!.pos === "VERB") {
      add("verb before", turned(speaksOfPatient(wordOf(tokens[i])), isDenied(tokens, i)));
      break;
    }
  const next = tokens.slice(name.to, name.to + 6).findIndex((token) => token.pos === "VERB");
  if (next >= 0) {
    const at = name.to + next;
    add("verb behind", turned(speaksOfAgent(wordOf(tokens[at])), isDenied(tokens, at)));
  }
}

function addFrame(role: string, effect: number, add: Add): void {
  if (effect === 0) return;
  add(`frame:${role}`, effect);
  add(`frame:${role}${effect > 0 ? "+" : "-"}`);
}

/** A denial takes most of a word's force to the other side. */
function turned(effect: number, denied: boolean): number {
  return denied ? -0.7 * effect : effect;
}

function objectWord(tokens: readonly Token[], clause: Clause): string {
  for (let i = clause.verb!.to; i < clause.to; i++) {
    const { pos } = tokens[i]!;
    if (pos === "NOUN" || pos === "ADJ") return wordOf(tokens[i]);
    if (pos === "PROPN" || pos === "SCONJ") return "";
  }
  return "";
}

/** What the rules read for or against the mention. */
export function addAttitudes({ tokens, target }: Scene, add: Add): void {
  for (const appraisal of appraise(tokens, (subject) => subject === null)) {
    const side = appraisal.sign > 0 ? "+" : appraisal.sign < 0 ? "-" : "0";
    const [first] = appraisal.target;
    if (first !== undefined && startsIn(target, first))
      add(`att:${side}${first.to - first.from <= 3 ? "head" : "part"}`);
    else if (appraisal.target.some((range) => startsIn(target, range))) add(`att:${side}deep`);
    if (appraisal.holder !== null && startsIn(target, appraisal.holder)) add(`holds:${side}`);
  }
}

function startsIn(target: Range, range: Range): boolean {
  return target.from >= range.from && target.from < range.to;
}
