import type { Page } from "../page.ts";
import { isGenitive, isVerb, nounPhraseAfter, timeAfter } from "./phrases.ts";
import { isQuoted, quotationRange } from "./quotation-ranges.ts";

/** Skips times, places, media and manner between cue and content: "on Tuesday", "in a statement", "to reporters", "bluntly". */
export function afterAdjuncts(page: Page, from: number, ceiling: number): number {
  const { tokens } = page;
  let at = from;
  for (let guard = 0; guard < 6 && at < ceiling; guard++) {
    const token = tokens[at]!;
    if (isQuoted(page, at)) break;
    const time = timeAfter(page, at, ceiling);
    if (time > at) at = time;
    // "as recently as last autumn"
    else if (token.lower === "as" && tokens[at + 2]?.lower === "as" && timeAfter(page, at + 3, ceiling) > at + 3)
      at = timeAfter(page, at + 3, ceiling);
    else if (
      (token.pos === "ADV" && !/^(that|not|how|when|why|where|there|here|only|even|just|never)$/.test(token.lower)) ||
      (token.lower === "only" && tokens[at + 1]?.lower === "that")
    )
      at++;
    else if (token.lower === "to" && tokens[at + 1] !== undefined && !isVerbish(page, at + 1))
      at = pastPhrase(page, at, ceiling);
    else if (
      /^(in|on|at|during|via|through|from|before|after|with|over|of|by|as|about|following|inside|outside|aboard|for)$/.test(
        token.lower,
      )
    ) {
      const end = pastPhrase(page, at, ceiling);
      const that = end === at || (isVerb(page, end) && end < ceiling) ? nearThat(page, at, ceiling) : end;
      if (that === at) break;
      at = that;
    } else break;
  }
  return at;
}

/** "in a televised address that": the conjunction a few words on, when the tagger sees no noun between. */
function nearThat(page: Page, at: number, ceiling: number): number {
  for (let k = at + 2; k < Math.min(at + 6, ceiling); k++) {
    if (page.tokens[k]!.lower === "that" && page.tokens[at + 1]!.pos === "DET") return k;
    if (page.tokens[k]!.pos === "PUNCT" || page.tokens[k]!.pos === "AUX") return at;
  }
  return at;
}

function isVerbish(page: Page, i: number): boolean {
  return isVerb(page, i) || (page.tokens[i]?.pos === "ADV" && isVerb(page, i + 1));
}

function pastPhrase(page: Page, at: number, ceiling: number): number {
  const gerund =
    page.tokens[at + 1] !== undefined &&
    page.tokens[at + 1]!.lower.endsWith("ing") &&
    page.tokens[at + 1]!.pos === "VERB";
  const end = nounPhraseAfter(page, at + (gerund ? 2 : 1), ceiling, false);
  return end > at + 1 ? end : at;
}

/** End of "reporters", "the BBC", "CNN’s Jane Roe": the person spoken to; `at` when the next words are the content. */
export function addresseeEnd(page: Page, at: number, ceiling: number): number {
  if (page.tokens[at]?.lower === "that") return at;
  if (at < ceiling && isQuoted(page, at)) return quotationRange(page, at)[0] === at ? quotationRange(page, at)[1] : at;
  const own =
    page.tokens[at]?.lower === "her" && at + 1 < ceiling && !/^(NOUN|PROPN|ADJ|NUM)$/.test(page.tokens[at + 1]!.pos);
  const end = own ? at + 1 : nounPhraseAfter(page, at, ceiling, false);
  if (end <= at || isVerb(page, end)) return at;
  // "told CNN's “Morning Joe” that"
  if (isGenitive(page, end) && isQuoted(page, end + 1)) return quotationRange(page, end + 1)[1];
  return page.tokens[end]?.lower === "and" && !isVerb(page, end + 1)
    ? Math.max(end, nounPhraseAfter(page, end + 1, ceiling, false))
    : end;
}

/** "in an interview", "on Tuesday", "at a rally", "in a statement": when and where it was said. */
export function timeOrMedium(page: Page, k: number): boolean {
  const { tokens } = page;
  const end = timeAfter(page, k, tokens.length);
  if (end > k && (end >= tokens.length || /^[.,;]$/.test(tokens[end]!.text))) return true;
  for (let i = k + 1; i < Math.min(tokens.length, k + 5); i++)
    if (
      /^(interview|statement|speech|tweet|letter|briefing|rally|email|memo|post|debate|testimony|hearing|op-ed|twitter|facebook|x)$/.test(
        tokens[i]!.lower,
      )
    )
      return tokens[k + 1]!.pos === "DET" || i === k + 1;
  return false;
}
