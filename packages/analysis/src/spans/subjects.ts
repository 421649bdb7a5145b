import type { Page, Range } from "../page.ts";
import { followsComma, isCapitalised, isPersonal, isPossessive, isVerb, nounPhraseBefore } from "./phrases.ts";
import { isTimePart, isTimeWord } from "./time-words.ts";

const REFLEXIVE = /^(himself|herself|themselves|itself)$/;

/** The subject that ends right before token `start` (adverbs, times and asides between them skipped), as a range; null when there is none. */
export function subjectBefore(page: Page, start: number, floor: number): Range | null {
  const { tokens } = page;
  let last = start - 1;
  for (;;) {
    if (last < floor) return null;
    const token = tokens[last]!;
    // "Roe, who calls it “a farce,” said"
    if (page.quotationAt[last] !== -1)
      return page.quotationAt[start] === -1 && followsComma(page, start) ? pastAside(page, last + 1, ",", floor) : null;
    if (
      (token.pos === "ADV" && tokens[last - 1]?.pos !== "DET") ||
      (/^(himself|herself|themselves|itself|also|then|later|both|all)$/.test(token.lower) && last > floor)
    )
      last--;
    else if (
      isTimeWord(token.lower) ||
      (isTimePart(token.lower) && last > floor && /^(last|this|next|earlier|later|the)$/.test(tokens[last - 1]!.lower))
    ) {
      let k = last;
      while (k > floor && (isTimePart(tokens[k - 1]!.lower) || tokens[k - 1]!.pos === "NUM")) k--;
      if (k > floor && /^(on|in|at)$/.test(tokens[k - 1]!.lower)) k--;
      if (k <= floor) return null;
      last = k - 1;
    } else break;
  }
  const token = tokens[last]!;
  if (token.text === ")") {
    let k = last;
    while (k > floor && tokens[k]!.text !== "(") k--;
    const start = k > floor ? nounPhraseBefore(page, k - 1, floor) : k;
    return start < k ? [start, last + 1] : null;
  }
  if (token.text === "," || token.text === "—" || token.text === "–" || token.text === "--")
    return pastAside(page, last, token.text, floor);
  if (/^(who|which)$/.test(token.lower)) return [last, last + 1];
  if (/^(there|here)$/.test(token.lower)) return null;
  const from = nounPhraseBefore(page, last, floor);
  if (from > last) return null;
  const head = relativeHead(page, from, floor);
  return widened(page, [head ?? from, last + 1], floor);
}

/** "Students who spoke in favor of it said": the head of the relative clause that the phrase at `from` ends; null when there is none. */
function relativeHead(page: Page, from: number, floor: number): number | null {
  const { tokens } = page;
  if (from <= floor || !/^(ADP|VERB|PART|SCONJ)$/.test(tokens[from - 1]!.pos)) return null;
  for (let k = from - 1; k > floor && from - k < 14; k--) {
    if (/^[,;:]$/.test(tokens[k]!.text) || page.quotationAt[k] !== -1) return null;
    if (tokens[k]!.lower !== "who") continue;
    const head = nounPhraseBefore(page, k - 1, floor);
    return head < k && isVerb(page, k + 1) ? head : null;
  }
  return null;
}

/** The subject before an aside that ends with the comma or dash at `close`: "Roe, the minister, said". The aside is part of the source. */
function pastAside(page: Page, close: number, mark: string, floor: number): Range | null {
  const { tokens } = page;
  const isOpening = (k: number) => (mark === "," ? tokens[k]!.text === "," : tokens[k]!.text === mark);
  for (let k = close - 1; k > floor && close - k < 45; k--) {
    if (page.quotationAt[k] !== -1) continue;
    if (!isOpening(k)) continue;
    // "Roe himself, who was away,"
    const inner = REFLEXIVE.test(tokens[k - 1]!.lower) ? k - 2 : k - 1;
    const from = nounPhraseBefore(page, beforeBracket(page, inner, floor), floor);
    // "Roe, during a visit to Ohio, said": the phrase before this comma is itself part of an aside.
    if (from >= k || page.tokens[from - 1]?.pos === "ADP") continue;
    if (!asideMayStart(page, k + 1) || holdsClause(page, k + 1, close)) return null;
    return [outermostHead(page, from, floor), close];
  }
  return null;
}

/** The token before a bracket that ends at `last`: "Lee (D-Ohio)". */
function beforeBracket(page: Page, last: number, floor: number): number {
  if (page.tokens[last]?.text !== ")") return last;
  let k = last;
  while (k > floor && page.tokens[k]!.text !== "(") k--;
  return k > floor ? k - 1 : last;
}

/** A clause with its own verb is no apposition, unless a relative or a subordinator opens it. */
function holdsClause(page: Page, from: number, to: number): boolean {
  if (/^(who|whose|which|where|as|when|while|speaking|citing|like|asked|appearing)$/.test(page.tokens[from]!.lower))
    return false;
  for (let k = from; k < to; k++) {
    if (/^(who|which|that|whose)$/.test(page.tokens[k]!.lower)) return false;
    if (page.tokens[k]!.pos === "AUX" && page.quotationAt[k] === -1) return true;
  }
  return false;
}

/** "Roe, the minister, a former judge": the head of a row of appositions, when the phrase at `from` is itself one. */
function outermostHead(page: Page, from: number, floor: number): number {
  let head = from;
  while (head - 1 > floor && page.tokens[head - 1]!.text === "," && !isCapitalised(page.tokens[head]!.text)) {
    const before = nounPhraseBefore(page, head - 2, floor);
    if (before >= head - 1 || !isCapitalised(page.tokens[head - 2]!.text)) break;
    head = before;
  }
  return head;
}

function asideMayStart(page: Page, i: number): boolean {
  const token = page.tokens[i]!;
  if (
    /^(who|whose|which|where|in|at|on|after|during|speaking|like|including|by|citing|as|when|while|from|of|with|then|now|once|also|however|too|meanwhile|for|himself|herself|asked|along|appearing|according|instead|though)$/.test(
      token.lower,
    )
  )
    return true;
  if (isPossessive(token.lower)) return true;
  if (isPersonal(token.lower)) return page.tokens[i + 1]?.lower === "of";
  return (
    token.pos === "DET" ||
    token.pos === "NOUN" ||
    token.pos === "PROPN" ||
    token.pos === "ADJ" ||
    token.pos === "NUM" ||
    token.pos === "ADV" ||
    isPossessive(token.lower) ||
    /(ing|ed)$/.test(token.lower)
  );
}

/** A phrase that is an apposition or the end of a list takes in what it is tied to: "Roe, Lund and Hale said". */
function widened(page: Page, range: Range, floor: number): Range {
  const { tokens } = page;
  let [from] = range;
  // "A, B and C": the list's earlier members.
  let joined = tokens.slice(...range).some((token) => /^(and|or)$/.test(token.lower));
  while (joined && from - 1 > floor && tokens[from - 1]!.text === "," && isCapitalised(tokens[from]!.text)) {
    const member = nounPhraseBefore(page, from - 2, floor);
    if (member >= from - 1 || !isCapitalised(tokens[member]!.text)) break;
    from = member;
    joined = true;
  }
  return [from, range[1]];
}
