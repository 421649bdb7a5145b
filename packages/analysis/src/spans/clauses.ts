import type { Page } from "../page.ts";
import { isCapitalised, isVerb, nounPhraseAfter } from "./phrases.ts";
import { isQuoted, quotationRange } from "./quotation-ranges.ts";

/** A verb that can head a clause: an auxiliary or any form but the bare participle in -ing. */
export function isFinite(page: Page, i: number): boolean {
  const token = page.tokens[i];
  if (token === undefined) return false;
  if (token.pos === "AUX") return true;
  return isVerb(page, i) && !token.lower.endsWith("ing") && page.tokens[i - 1]?.lower !== "to";
}

export function hasVerb(page: Page, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (page.tokens[k]!.pos === "AUX" || isVerb(page, k)) return true;
  return false;
}

/** Does a clause with its subject and verb start here? */
export function isClause(page: Page, at: number, ceiling: number): boolean {
  const { tokens } = page;
  let k = at;
  const first = tokens[k]!;
  if (/^[,.;:—–?!()]$/.test(first.text)) return false;
  if (/^(and|or|to|of|than|so)$/.test(first.lower)) return false;
  if (/^(he|she|they|we|i)$/.test(first.lower)) return true;
  // "said something that nobody had expected"
  if (/^(something|anything)$/.test(first.lower) && tokens[k + 1]?.lower === "that") return false;
  if (/^(just|only|even|too|so|not|all)$/.test(first.lower) && k + 1 < ceiling) {
    for (let n = k + 1; n < Math.min(k + 4, ceiling); n++) if (isFinite(page, n)) return true;
    return first.pos === "ADV" && isClause(page, k + 1, ceiling);
  }
  // A fronted adjunct: "said in the end nobody paid", "said if elected he would"; "told them as he left" tells when.
  if (/^(while|when|once|after|before|as)$/.test(first.lower)) {
    while (k < ceiling && tokens[k]!.text !== ",") k++;
    return k + 1 < ceiling && hasSubjectAndVerb(page, k + 1, ceiling);
  }
  if (/^(if|although|though|because|since|unless|despite|in|on|at|under|with|without|by|for|during)$/.test(first.lower))
    return hasSubjectAndVerb(page, k + 1, ceiling);
  if (
    first.lower === "there" ||
    /^(much|little|more|less|most|nothing|everything|half|neither|none)$/.test(first.lower)
  ) {
    if (isFinite(page, k + 1)) return true;
    if (first.lower === "there") return isVerb(page, k + 1);
  }
  // "noted several “oddities” left her puzzled"
  const end =
    isQuoted(page, k + 1) && !isQuoted(page, k) ? quotationRange(page, k + 1)[1] : nounPhraseAfter(page, k, ceiling);
  if (end <= k) return first.lower.endsWith("ing") && hasVerb(page, k + 1, ceiling);
  return finiteAfter(page, end, ceiling, 0);
}

/** A verb that is no participle of the noun before it: "in a letter sent to the board" has none. */
function hasSubjectAndVerb(page: Page, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (!isFinite(page, k)) continue;
    const isTied =
      /(ed|en|wn|t)$/.test(page.tokens[k]!.lower) &&
      page.tokens[k - 1]!.pos === "NOUN" &&
      /^(to|by|with|on|in|at|for|from|as)$/.test(page.tokens[k + 1]?.lower ?? "");
    if (page.tokens[k]!.pos === "AUX" || !isTied) return true;
  }
  return false;
}

/** Does a finite verb follow the subject that ends at `from`, past adverbs, asides, relatives, infinitives and further phrases? */
function finiteAfter(page: Page, from: number, ceiling: number, depth: number): boolean {
  const { tokens } = page;
  let k = from;
  while (k < ceiling && (tokens[k]!.pos === "ADV" || /^(both|all|each)$/.test(tokens[k]!.lower))) k++;
  if (k >= ceiling || depth > 4) return false;
  if (isFinite(page, k)) return true;
  const token = tokens[k]!;
  if (/^(,|\(|—|–|--|-)$/.test(token.text)) {
    const close = token.text === "(" ? ")" : token.text;
    let stop = k + 1;
    while (stop < ceiling && tokens[stop]!.text !== close) stop++;
    return stop < ceiling && stop - k < 30 && finiteAfter(page, stop + 1, ceiling, depth + 1);
  }
  if (/^(who|that|which|whose|whom)$/.test(token.lower)) {
    let verbs = 0;
    for (let n = k + 1; n < ceiling; n++)
      if (isFinite(page, n) && !(page.tokens[n - 1]!.pos === "AUX") && ++verbs > 1) return true;
    return false;
  }
  if (token.pos === "VERB" && token.lower.endsWith("ing"))
    return finiteAfter(page, Math.max(k + 1, nounPhraseAfter(page, k + 1, ceiling)), ceiling, depth + 1);
  if (token.lower === "to" && tokens[k + 1]?.pos === "VERB")
    return finiteAfter(page, Math.max(k + 2, nounPhraseAfter(page, k + 2, ceiling)), ceiling, depth + 1);
  // "read the paper and laughed": the second verb is not the paper's.
  if (/^(and|or|nor|but)$/.test(token.lower) && isVerb(page, k + 1)) return false;
  const isLink =
    /^(and|or|nor|than)$/.test(token.lower) ||
    token.pos === "ADP" ||
    /^(older|younger|bigger|larger|smaller|higher|lower|more|less|fewer)$/.test(token.lower);
  const next = isLink ? k + 1 : k;
  const end = nounPhraseAfter(page, next, ceiling);
  return end > k && finiteAfter(page, Math.max(end, k + 1), ceiling, depth + 1);
}

export function isInfinitive(page: Page, at: number, ceiling: number): boolean {
  const { tokens } = page;
  let k = at;
  if (tokens[k]?.lower === "not") k++;
  if (k + 1 >= ceiling || tokens[k]?.lower !== "to") return false;
  // "to “leave it to him”"
  if (/^["“‘]$/.test(tokens[k + 1]!.text) && k + 2 < ceiling)
    return /^(VERB|AUX|NOUN|ADJ)$/.test(tokens[k + 2]!.pos) && !isCapitalised(tokens[k + 2]!.text);
  const next = tokens[k + 1]!;
  // Who "asked not to be named" said nothing by it.
  if (next.lower === "be" && /^(named|identified|quoted)$/.test(tokens[k + 2]?.lower ?? "")) return false;
  return (
    next.pos === "VERB" || next.pos === "AUX" || (next.pos === "ADV" && isVerb(page, k + 2)) || next.lower === "be"
  );
}

/** "that" as a conjunction, not "that plan" alone: a verb follows in its clause. */
export function thatClause(page: Page, at: number, ceiling: number): boolean {
  // "denied that."
  if (/^[.;!?]$/.test(page.tokens[at + 1]?.text ?? "")) return false;
  // "said that was wrong", "told that to everybody", "read from a paper that no longer exists"
  if (page.tokens[at + 1]?.lower === "to" || isFinite(page, at + (page.tokens[at + 2]?.lower === "longer" ? 3 : 1)))
    return false;
  // "demanded that the minister step down": a subjunctive may pass for a noun.
  if (page.tokens[at + 1]?.pos === "DET" && nounPhraseAfter(page, at + 1, ceiling) < ceiling - 1) return true;
  for (let k = at + 1; k < Math.max(ceiling, at + 2) && k < page.tokens.length; k++)
    if (page.tokens[k]!.pos === "VERB" || page.tokens[k]!.pos === "AUX" || isQuoted(page, k)) return true;
  return false;
}

export function opensClause(page: Page, i: number): boolean {
  const [, ceiling] = page.ranges[page.sentenceAt[i]!]!;
  const end = nounPhraseAfter(page, i, ceiling);
  return end > i && (isFinite(page, end) || (page.tokens[end]?.pos === "ADV" && isFinite(page, end + 1)));
}
