import type { Cue } from "../cues/find-cues.ts";
import { JUDGING } from "../cues/lexicon.ts";
import type { Page } from "../page.ts";
import { type Neighbours, clauseEnd } from "./clause-end.ts";
import { isFinite } from "./clauses.ts";
import { type Content, made } from "./content.ts";
import { isCapitalised, isPersonal, isVerb, nounPhraseAfter } from "./phrases.ts";
import { isQuoted } from "./quotation-ranges.ts";

/** After these an infinitive tells what was said, not what it was for: "went on to defend", "declined to discuss". */
const GOING_ON =
  /^(on|began|begins|begin|continued|continues|started|refused|refuses|declined|declines|failed|quick|keen|hesitated|dared|used|rushed|proceeded|forward|chose|opted)$/;

/** What a thing or its kind seldom says: somebody's purpose ("rose to defend the bill"), a bystanding noun ("footage pleading for"), "you" and "I". */
function isNoSpeech(page: Page, cue: Cue, near: Neighbours): boolean {
  const { tokens } = page;
  if (cue.infinitive) return !GOING_ON.test(tokens[cue.range[0] - 1]?.lower ?? "");
  const source = near.sources[near.cues.indexOf(cue)];
  if (source === null || source === undefined) return false;
  const last = tokens[source.range[1] - 1]!;
  if (/^(you|i|it)$/.test(last.lower) && cue.form !== "past") return true;
  return (
    cue.form === "ing" &&
    cue.range[0] === cue.head &&
    source.place === "before" &&
    last.pos === "NOUN" &&
    !/^(statement|letter|email|memo|report|tweet|message|note|post|release|op-ed|editorial|article|resolution)$/.test(
      last.lower,
    )
  );
}

/** "spoke for 77 minutes", "for about an hour" */
function isMeasure(page: Page, at: number, ceiling: number): boolean {
  for (let k = at; k < Math.min(at + 5, ceiling); k++)
    if (/^(seconds?|minutes?|hours?|days?|weeks?|months?|years?|pages|while)$/.test(page.tokens[k]!.lower)) return true;
  return false;
}

/** "a group called Our Harbour is suing": a participle that tells a name. */
function isNaming(page: Page, cue: Cue, at: number, ceiling: number): boolean {
  if (!/^(call|dub|name|label|title)$/.test(cue.lemma) || cue.form !== "past" || cue.range[0] !== cue.head)
    return false;
  const end = nounPhraseAfter(page, at, ceiling);
  return (
    isCapitalised(page.tokens[at]!.text) &&
    end > at &&
    end < ceiling &&
    isFinite(page, page.tokens[end]!.text === "," ? end + 1 : end)
  );
}

/** "praised the director", "defended the loan": a thing judged and no word of what is said of it. */
function isBareThing(page: Page, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (isQuoted(page, k) || isVerb(page, k)) return false;
    if (k > from && /^(of|for|as|over|after|that|because)$/.test(page.tokens[k]!.lower)) return false;
  }
  return true;
}

/** "called for a ceasefire", "agreed with her on the need to pay", "called on them to leave". */
export function prepositional(page: Page, cue: Cue, at: number, ceiling: number, near: Neighbours): Content | null {
  if (at >= ceiling || /^[.,;:]$/.test(page.tokens[at]!.text) || isNoSpeech(page, cue, near)) return null;
  const isLong =
    (cue.lemma === "speak" && cue.preposition !== "of") || (cue.lemma === "argue" && cue.preposition === "for");
  if (isLong && isMeasure(page, at, ceiling)) return null;
  // A union "speaks for" its members: it represents them.
  if (cue.lemma === "speak" && cue.preposition === "for" && cue.form !== "past") return null;
  const end = clauseEnd(page, at, cue, near, "phrase");
  if (end === at + 1 && page.tokens[at]!.pos === "PRON") return null;
  return made(page, [at, end], "cue with its preposition, then what is spoken of", 0.7);
}

/** "dismissed the idea of", "announced no new aid", "praised her". */
export function topical(page: Page, cue: Cue, at: number, ceiling: number, near: Neighbours): Content | null {
  const { tokens } = page;
  const first = tokens[at]!;
  if (
    /^[.,;:?!—–)]$/.test(first.text) ||
    first.pos === "ADP" ||
    first.pos === "CCONJ" ||
    /^(nothing|so|anything|much|himself|herself|themselves|itself|to)$/.test(first.lower)
  )
    return null;
  const starts =
    nounPhraseAfter(page, at, ceiling) > at ||
    isQuoted(page, at) ||
    first.lower === "what" ||
    first.lower.endsWith("ing");
  if (!isQuoted(page, at) && (isNoSpeech(page, cue, near) || isNaming(page, cue, at, ceiling))) return null;
  if (!starts || (first.pos === "PRON" && at + 1 >= ceiling && isPersonal(first.lower))) return null;
  const end = clauseEnd(page, at, cue, near, "phrase");
  if (JUDGING.has(cue.lemma) && isBareThing(page, at, end)) return null;
  return made(page, [at, end], "cue, then what is spoken of", 0.65);
}
