import { type Cue, isSpeech, isTopical } from "../cues/find-cues.ts";
import { ADDRESSED, BELIEF, COMMISSIVE, DIRECTIVE, NO_BARE_CLAUSE } from "../cues/lexicon.ts";
import type { Page, Range } from "../page.ts";
import { addresseeEnd, afterAdjuncts } from "./adjuncts.ts";
import { type Neighbours, clauseEnd } from "./clause-end.ts";
import { hasVerb, isClause, isFinite, isInfinitive, thatClause } from "./clauses.ts";
import { type Content, made } from "./content.ts";
import { prepositional, topical } from "./spoken-of.ts";
import { isVerb, timeAfter } from "./phrases.ts";
import { isQuoted, quotationRange } from "./quotation-ranges.ts";

/** What stands after the cue: a quotation, "that" and a clause, an infinitive, a thing spoken of. */
export function rightContent(page: Page, cue: Cue, core: Range, [, ceiling]: Range, near: Neighbours): Content | null {
  const { tokens } = page;
  const speaks = isSpeech(cue) || /^(put|make|question)$/.test(cue.lemma);
  let at = core[1];
  let addressee = -1;
  if (ADDRESSED.has(cue.lemma) || DIRECTIVE.has(cue.lemma)) {
    const end = addresseeEnd(page, at, ceiling);
    if (end > at) addressee = end;
  }
  const direct = isNamedMedium(page, cue, at) ? null : directly(page, cue, at, ceiling, near, speaks);
  if (direct !== null) return direct;
  if (addressee > at) {
    const after = afterAdjuncts(page, addressee, ceiling);
    if (DIRECTIVE.has(cue.lemma) && isInfinitive(page, after, ceiling))
      return {
        ranges: withoutTime(page, [at, addressee], [after, clauseEnd(page, after, cue, near, "infinitive")]),
        rule: "cue, then who is asked to do what",
        confidence: 0.8,
      };
    const told = speaks || BELIEF.has(cue.lemma) ? afterAddressee(page, cue, after, ceiling, near) : null;
    if (told !== null) return told;
  }
  at = afterAdjuncts(page, core[1], ceiling);
  // "suggested, without evidence, that"
  if (tokens[at]?.text === ",") at = pastShortAside(page, at, ceiling);
  // "said on March 3, 2021, that"
  if (at > core[1] && tokens[at]?.text === "," && tokens[at + 1]?.lower === "that") at++;
  if (at > core[1]) {
    const later = directly(page, cue, at, ceiling, near, speaks);
    if (later !== null) return later;
  }
  if (at >= ceiling) return null;
  if (cue.preposition !== undefined) return prepositional(page, cue, core[1], ceiling, near);
  const bare = (speaks || BELIEF.has(cue.lemma)) && !NO_BARE_CLAUSE.has(cue.lemma);
  if (bare && at === core[1] && isFinite(page, at) && isRelative(page, core[0] - 1, at)) {
    const end = clauseEnd(page, at, cue, near, "clause");
    return end > at
      ? {
          ranges: [
            [core[0] - 1, core[0]],
            [at, end],
          ],
          rule: "cue inside the relative clause it reports",
          confidence: 0.7,
        }
      : null;
  }
  if (tokens[at]?.text === "," && at === core[1] && tokens[core[0] - 1]?.lower === "as" && at + 1 < ceiling)
    return made(page, [at + 1, clauseEnd(page, at + 1, cue, near, "clause")], "“as”, then cue, then clause", 0.7);
  // "said that was wrong"
  const isPronoun = at === core[1] && tokens[at]!.lower === "that" && isFinite(page, at + 1);
  if (bare && (isPronoun || isClause(page, at, ceiling)))
    return made(page, [at, clauseEnd(page, at, cue, near, "clause")], "cue, then clause without “that”", 0.8);
  if (isTopical(cue) && at === core[1]) return topical(page, cue, at, ceiling, near);
  if (speaks && cue.lemma !== "tell" && quotedWords(page, at, ceiling))
    return made(page, [at, clauseEnd(page, at, cue, near, "clause")], "cue, then phrase with quoted words", 0.7);
  return null;
}

/** "urged the council on Tuesday to vote": who is asked, and to do what, without the time between. */
const withoutTime = (page: Page, asked: Range, deed: Range): Range[] =>
  deed[0] > asked[1] && timeAfter(page, asked[1], deed[0]) === deed[0] ? [asked, deed] : [[asked[0], deed[1]]];

/** "the bridge that Roe said was safe", "what Roe called would do": not the conjunction of "accepted that people felt betrayed". */
function isRelative({ tokens }: Page, i: number, verb: number): boolean {
  const word = tokens[i]?.lower ?? "";
  if (word === "what") return tokens[verb]!.pos === "AUX";
  return word === "that" ? tokens[i - 1]?.pos !== "VERB" : /^(which|who|whom)$/.test(word);
}

/** "told “Fox Morning” that": a title in quotation marks is who was told. */
function isNamedMedium(page: Page, cue: Cue, at: number): boolean {
  if (!ADDRESSED.has(cue.lemma) || at >= page.tokens.length || !isQuoted(page, at)) return false;
  const [from, to] = quotationRange(page, at);
  const words = page.tokens.slice(from + 1, to - 1);
  return (
    from === at &&
    words.length < 6 &&
    words.every((word) => /^[\p{Lu}\p{N}]|^(of|the|and|in|for|on|with|this|at)$/u.test(word.text)) &&
    /^(that|,)$/.test(page.tokens[to]?.lower ?? "")
  );
}

/** Past ", without evidence," when a clause or quotation follows; `at` otherwise. */
function pastShortAside(page: Page, at: number, ceiling: number): number {
  for (let k = at + 1; k < Math.min(at + 7, ceiling); k++) {
    if (isVerb(page, k) || isQuoted(page, k)) return at;
    if (page.tokens[k]!.text === ",") return page.tokens[k + 1]?.lower === "that" ? k + 1 : at;
  }
  return at;
}

/** Complements that no object may precede: a quotation, "that", a colon, an infinitive, a question. */
function directly(
  page: Page,
  cue: Cue,
  at: number,
  ceiling: number,
  near: Neighbours,
  speaks: boolean,
): Content | null {
  const { tokens } = page;
  const token = tokens[at];
  if (token === undefined) return null;
  const takesWords = speaks || BELIEF.has(cue.lemma);
  if (token.text === ":" && takesWords && at < ceiling) return afterColon(page, at, ceiling, cue, near);
  if (token.text === "," && takesWords && at + 1 < ceiling && isQuoted(page, at + 1))
    return quoted(page, at + 1, cue, near);
  if (at >= ceiling) return null;
  if (isQuoted(page, at) && takesWords && cue.preposition === undefined) return quoted(page, at, cue, near);
  if (
    token.lower === "that" &&
    (takesWords || isTopical(cue) || COMMISSIVE.has(cue.lemma) || DIRECTIVE.has(cue.lemma)) &&
    thatClause(page, at, ceiling)
  ) {
    return made(page, [at, clauseEnd(page, at, cue, near, "clause")], "cue, then “that”", 0.92);
  }
  if (isInfinitive(page, at, ceiling) && (COMMISSIVE.has(cue.lemma) || cue.preposition === "on"))
    return made(page, [at, clauseEnd(page, at, cue, near, "infinitive")], "cue, then infinitive", 0.75);
  if (
    (/^(what|why|how|whether|if)$/.test(token.lower) ||
      (/^(who|where|when)$/.test(token.lower) &&
        /^(ask|wonder|inquire|question|explain|say|tell)$/.test(cue.lemma) &&
        at === cue.range[1])) &&
    takesWords &&
    (isVerb(page, at + 1) || hasVerb(page, at + 1, ceiling))
  ) {
    return made(page, [at, clauseEnd(page, at, cue, near, "infinitive")], "cue, then question", 0.75);
  }
  return null;
}

function afterAddressee(page: Page, cue: Cue, at: number, ceiling: number, near: Neighbours): Content | null {
  const direct = directly(page, cue, at, ceiling, near, true);
  if (direct !== null) return { ...direct, rule: direct.rule.replace("cue, then", "cue and addressee, then") };
  if (at < ceiling && isClause(page, at, ceiling))
    return made(page, [at, clauseEnd(page, at, cue, near, "clause")], "cue and addressee, then clause", 0.8);
  return null;
}

export function quoted(page: Page, at: number, cue: Cue, near: Neighbours): Content | null {
  const [from, to] = quotationRange(page, at);
  if (from < at) return null;
  const last = page.tokens[to - 2]?.text ?? "";
  const [, ceiling] = page.ranges[page.sentenceAt[to - 1]!]!;
  // Quoted words that go on unquoted are part of a clause: he said “no one” would be left out.
  if (
    !/[.,!?…—]$/.test(last) &&
    to < ceiling &&
    !/^[.,;:!?—–)]$/.test(page.tokens[to]!.text) &&
    !near.cues.some((other) => other.range[0] === to)
  ) {
    const end = clauseEnd(page, to, cue, near, "clause");
    if (hasVerb(page, to, end) || isQuoted(page, end - 1))
      return made(page, [from, end], "cue, then clause with quoted words", 0.85);
  }
  return { ranges: [[from, to]], rule: "words in quotation marks after the cue", confidence: 0.93 };
}

function afterColon(page: Page, colon: number, ceiling: number, cue: Cue, near: Neighbours): Content | null {
  const from = colon + 1;
  if (from >= page.tokens.length) return null;
  if (isQuoted(page, from))
    return {
      ranges: [quotationRange(page, from)],
      rule: "words in quotation marks after the cue and a colon",
      confidence: 0.93,
    };
  if (from >= ceiling) return null;
  return made(page, [from, clauseEnd(page, from, cue, near, "clause")], "cue, then colon", 0.8);
}

function quotedWords(page: Page, from: number, to: number): boolean {
  for (let k = from; k < Math.min(to, from + 12); k++) {
    if (isQuoted(page, k)) return true;
    if (/^[,;:]$/.test(page.tokens[k]!.text)) return false;
  }
  return false;
}
