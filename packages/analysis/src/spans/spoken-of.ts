import type { Cue } from "../cues/find-cues.ts";
import { JUDGING } from "../cues/lexicon.ts";
import type { Page } from "../page.ts";
import { singular } from "../speakers/nouns.ts";
import { BYSTANDERS } from "../speakers/people-words.ts";
import { ROLES } from "../speakers/titles.ts";
import { type Neighbours, clauseEnd } from "./clause-end.ts";
import { hasVerb, isFinite } from "./clauses.ts";
import { type Content, made } from "./content.ts";
import { isVerb, nounPhraseAfter } from "./phrases.ts";
import { isQuoted } from "./quotation-ranges.ts";

/** After these an infinitive tells what was said, not what it was for: "went on to defend". */
const GOING_ON =
  /^(on|began|begins|begin|continued|continues|started|quick|keen|hesitated|dared|used|rushed|proceeded|forward|chose|opted)$/;

/** What says nothing of a thing: a negation ("did not dispute it"), a purpose ("rose to defend the bill"), a bystanding noun ("footage pleading for"), "you", "one". */
function isNoSpeech(page: Page, cue: Cue, near: Neighbours): boolean {
  const { tokens } = page;
  // What is “not ruled out” was spoken of.
  if (cue.negated && cue.particle === undefined) return true;
  if (cue.infinitive) return !GOING_ON.test(tokens[cue.range[0] - 1]?.lower ?? "");
  const source = near.sources[near.cues.indexOf(cue)];
  if (source === null || source === undefined) return false;
  const last = tokens[source.range[1] - 1]!;
  if (
    /^(no|nobody|neither|none)$/.test(tokens[source.range[0]]!.lower) ||
    (/^(you|i|it|one)$/.test(last.lower) && cue.form !== "past")
  )
    return true;
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

/** "called the police", "a vet called Oskar Lund": one thing alone, where "called it a farce", "which Roe called a farce" judge. */
function isOneThing(page: Page, cue: Cue, at: number, end: number, near: Neighbours): boolean {
  if (!/^(call|dub|name|label|term|brand|deem)$/.test(cue.lemma)) return false;
  const source = near.sources[near.cues.indexOf(cue)];
  const start = source?.place === "before" ? source.range[0] : cue.range[0];
  if (/^(what|which|that|whom|as)$/.test(page.tokens[start - 1]?.lower ?? "")) return false;
  for (let k = at; k < end; k++) if (isQuoted(page, k)) return false;
  // "a group called Our Harbour is suing"
  const rest = nounPhraseAfter(page, at, end);
  return rest === end || isFinite(page, page.tokens[rest]!.text === "," ? rest + 1 : rest);
}

/** "questioned the witness": a person is asked; the date of the vote is doubted. */
function isPersonAsked(page: Page, cue: Cue, at: number, ceiling: number): boolean {
  if (cue.lemma !== "question") return false;
  const last = page.tokens[nounPhraseAfter(page, at, ceiling, false) - 1];
  return (
    last !== undefined &&
    (last.pos === "PRON" ||
      last.pos === "PROPN" ||
      ROLES.has(singular(last.lower)) ||
      BYSTANDERS.test(singular(last.lower)))
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
    (first.pos === "ADP" && first.lower !== "as") ||
    first.pos === "CCONJ" ||
    /^(nothing|so|anything|much|himself|herself|themselves|itself|to)$/.test(first.lower)
  )
    return null;
  const starts =
    nounPhraseAfter(page, at, ceiling) > at ||
    isQuoted(page, at) ||
    /^(what|how|why)$/.test(first.lower) ||
    // "the plan, which Roe dismissed as a farce"
    (first.lower === "as" && at + 1 < ceiling && !hasVerb(page, at + 1, Math.min(at + 4, ceiling))) ||
    first.lower.endsWith("ing");
  if (!isQuoted(page, at) && isNoSpeech(page, cue, near)) return null;
  if (isPersonAsked(page, cue, at, ceiling)) return null;
  if (!starts) return null;
  if (first.lower === "as") at++;
  const end = clauseEnd(page, at, cue, near, /^(how|why)$/.test(first.lower) ? "infinitive" : "phrase");
  if ((end === at + 1 && first.pos === "PRON") || isOneThing(page, cue, at, end, near)) return null;
  if (JUDGING.has(cue.lemma) && isBareThing(page, at, end)) return null;
  return made(page, [at, end], "cue, then what is spoken of", 0.65);
}
