import type { Cue } from "../cues/find-cues.ts";
import { SPEECH } from "../cues/lexicon.ts";
import type { Page, Range } from "../page.ts";
import {
  followsComma,
  isCapitalised,
  isGenitive,
  isPersonal,
  isPossessive,
  isVerb,
  nounPhraseAfter,
  nounPhraseBefore,
  timeAfter,
} from "./phrases.ts";
import { isTimePart, isTimeWord } from "./time-words.ts";

/** The words that name who speaks, and where they stand to the cue. `shared` sources belong to an earlier verb of the sentence. */
export interface Source {
  range: Range;
  place: "before" | "after" | "shared" | "owner" | "agent";
}

/** Sources of the cues, in the same order; null where the text names nobody. */
export function findSources(page: Page, cues: Cue[]): (Source | null)[] {
  const sources: (Source | null)[] = [];
  for (const cue of cues) sources.push(findSource(page, cue, cues, sources));
  return sources;
}

function findSource(page: Page, cue: Cue, cues: Cue[], earlier: (Source | null)[]): Source | null {
  const [floor, ceiling] = page.ranges[page.sentenceAt[cue.head]!]!;
  if (cue.sort === "according") return after(page, cue.range[1], ceiling);
  if (cue.sort === "noun") return owner(page, cue, floor);
  if (cue.passive) return agent(page, cue, ceiling);
  if (!cue.infinitive && cue.form !== "ing") {
    const inverted = invertedSource(page, cue, floor, ceiling);
    if (inverted !== null) return inverted;
  }
  const start = cue.range[0];
  if (!cue.infinitive && !(cue.form === "ing" && cue.range[0] === cue.head && followsComma(page, start))) {
    const subject =
      cue.form === "ing" && cue.range[0] === cue.head
        ? besideParticiple(page, start, floor)
        : subjectBefore(page, start, floor);
    if (subject !== null && (cue.form !== "ing" || cue.range[0] < cue.head || isReducedRelative(page, subject)))
      return { range: subject, place: "before" };
  }
  return shared(page, cue, cues, earlier, floor);
}

/** "footage of Roe saying": the name right before a participle, without what it hangs on. */
function besideParticiple(page: Page, start: number, floor: number): Range | null {
  const subject = subjectBefore(page, start, floor);
  if (subject === null || !isCapitalised(page.tokens[start - 1]!.text)) return subject;
  let from = start - 1;
  while (from > subject[0] && isCapitalised(page.tokens[from - 1]!.text)) from--;
  return [from, start];
}

/** "a letter saying", "an official speaking": the noun right before a bare participle speaks, unless it is an object. */
function isReducedRelative(page: Page, subject: Range): boolean {
  const [floor] = page.ranges[page.sentenceAt[subject[0]]!]!;
  if (isCapitalised(page.tokens[subject[1] - 1]!.text)) return true;
  for (let k = floor; k < subject[0]; k++)
    if (isVerb(page, k) && page.quotationAt[k] === -1)
      return /^(statement|letter|email|memo|report|tweet|message|ad|note|post|sign|article|release|op-ed|editorial|banner|signs)$/.test(
        page.tokens[subject[1] - 1]!.lower,
      );
  return true;
}

/** "… ,” said Jane Roe, the minister": only after a quotation or a clause with its comma. */
function invertedSource(page: Page, cue: Cue, floor: number, ceiling: number): Source | null {
  const { tokens } = page;
  const before = cue.range[0] - 1;
  if (
    !SPEECH.has(cue.lemma) ||
    cue.lemma === "tell" ||
    (cue.range[0] !== cue.head && tokens[cue.range[0]]!.pos === "AUX")
  )
    return null;
  const opened =
    cue.range[0] === floor ||
    page.quotationAt[before] !== -1 ||
    tokens[before]!.text === "," ||
    /^(so|as|or|and)$/.test(tokens[before]!.lower) ||
    tokens[before]!.text === "—";
  if (!opened) return null;
  if (
    cue.range[0] > floor &&
    tokens[before]!.text === "," &&
    page.quotationAt[before - 1] === -1 &&
    subjectBefore(page, cue.range[0], floor) !== null
  )
    return null;
  const source = after(page, cue.range[1], ceiling);
  if (source === null) return null;
  const first = tokens[source.range[0]]!;
  if (/^(that|this|it|what|nothing|so|all|something|anything|there)$/.test(first.lower) || isTimePart(first.lower))
    return null;
  if (isPersonal(first.lower) && !/^(he|she|they|i|we|one|another|some|others|many)$/.test(first.lower)) return null;
  const then = tokens[source.range[1]];
  const closes =
    then === undefined ||
    source.range[1] >= ceiling ||
    /^[.,;:?!—–(]$/.test(then.text) ||
    page.quotationAt[source.range[1]] !== -1 ||
    (then.pos === "VERB" && /(ing|ed|wn)$/.test(then.lower)) ||
    /^(in|on|at|during|of|who|after|as|while|when|before|by|to|with|through|from|last|this|earlier|and)$/.test(
      then.lower,
    ) ||
    isTimePart(then.lower);
  if (!closes || (cue.range[0] === floor && !isCapitalised(first.text))) return null;
  return source;
}

function after(page: Page, from: number, ceiling: number): Source | null {
  const end = nounPhraseAfter(page, from, ceiling);
  if (end <= from) return null;
  if (page.tokens[end]?.lower !== "who" || end >= ceiling)
    return { range: [from, appositionAfter(page, end, ceiling)], place: "after" };
  let stop = nextStop(page, end, ceiling);
  for (let k = end + 1; k < stop; k++) if (/^(and|but)$/.test(page.tokens[k]!.lower) && isVerb(page, k + 1)) stop = k;
  return { range: [from, stop], place: "after" };
}

/** ", the finance minister," and the like after a name: the end (exclusive) of the phrase with its apposition, without the last comma. */
export function appositionAfter(page: Page, end: number, ceiling: number): number {
  const { tokens } = page;
  if (end >= ceiling || page.quotationAt[end] !== -1) return end;
  if (tokens[end]!.text === "(") {
    let k = end + 1;
    while (k < ceiling && tokens[k]!.text !== ")") k++;
    return k < ceiling && k - end < 12 ? appositionAfter(page, k + 1, ceiling) : end;
  }
  if (tokens[end]!.text !== "," || end + 1 >= ceiling) return end;
  const first = end + 1;
  const word = tokens[first]!;
  if (page.quotationAt[first] !== -1 || timeAfter(page, first, ceiling) > first) return end;
  if (/^(who|whose)$/.test(word.lower)) {
    const stop = nextStop(page, first, ceiling);
    return tokens[stop]?.text === "," || stop >= ceiling || /^[.;]$/.test(tokens[stop]!.text) ? stop : end;
  }
  if (
    !(
      word.pos === "DET" ||
      word.pos === "NOUN" ||
      word.pos === "ADJ" ||
      word.pos === "NUM" ||
      word.pos === "PROPN" ||
      isPossessive(word.lower)
    ) ||
    isPersonal(word.lower)
  )
    return end;
  const stop = nounPhraseAfter(page, first, ceiling);
  if (stop <= first) return end;
  const then = tokens[stop];
  if (then === undefined || stop >= ceiling || /^[.;:]$/.test(then.text) || page.quotationAt[stop] !== -1) return stop;
  if (then.text === ",") return appositionAfter(page, stop, ceiling);
  if (/^(who|which|that)$/.test(then.lower)) return nextStop(page, stop, ceiling);
  if (isVerb(page, stop)) return end;
  const close = nextStop(page, stop, ceiling);
  for (let k = stop; k < close; k++) if (isVerb(page, k)) return stop;
  return then.pos === "ADP" ? close : stop;
}

function nextStop(page: Page, from: number, ceiling: number): number {
  let k = from;
  while (k < ceiling && !/^[,.;:]$/.test(page.tokens[k]!.text) && page.quotationAt[k] === -1) k++;
  return k;
}

/** "his call for", "the minister's claim that": the possessor. */
function owner(page: Page, cue: Cue, floor: number): Source | null {
  let k = cue.head - 1;
  while (k > floor && page.tokens[k]!.pos !== "PRON" && !isPossessive(page.tokens[k]!.lower) && !isGenitive(page, k))
    k--;
  if (isPossessive(page.tokens[k]!.lower)) return { range: [k, k + 1], place: "owner" };
  if (!isGenitive(page, k)) return null;
  const start = nounPhraseBefore(page, k - 1, floor);
  return start < k ? { range: [start, k], place: "owner" } : null;
}

/** "was criticized by the union": the agent. */
function agent(page: Page, cue: Cue, ceiling: number): Source | null {
  for (let k = cue.range[1]; k < Math.min(ceiling, cue.range[1] + 8); k++) {
    if (page.tokens[k]!.lower === "by" && page.quotationAt[k] === -1) {
      const found = after(page, k + 1, ceiling);
      return found === null || isTimePart(page.tokens[k + 1]!.lower) ? null : { ...found, place: "agent" };
    }
    if (/^[,;.]$/.test(page.tokens[k]!.text)) return null;
  }
  return null;
}

/** The subject that ends right before token `start` (adverbs, times and asides between them skipped), as a range; null when there is none. */
export function subjectBefore(page: Page, start: number, floor: number): Range | null {
  const { tokens } = page;
  let last = start - 1;
  for (;;) {
    if (last < floor) return null;
    const token = tokens[last]!;
    if (page.quotationAt[last] !== -1) return null;
    if (
      token.pos === "ADV" ||
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
    return pastAside(page, last, floor);
  if (/^(who|which)$/.test(token.lower)) return [last, last + 1];
  if (/^(there|here)$/.test(token.lower)) return null;
  const from = nounPhraseBefore(page, last, floor);
  if (from > last) return null;
  return widened(page, [from, last + 1], floor);
}

/** The subject before an aside that ends with the comma or dash `close`: "Roe, the minister, said". The aside is part of the source. */
function pastAside(page: Page, close: number, floor: number): Range | null {
  const { tokens } = page;
  const mark = tokens[close]!.text;
  const isOpening = (k: number) => (mark === "," ? tokens[k]!.text === "," : tokens[k]!.text === mark);
  for (let k = close - 1; k > floor && close - k < 45; k--) {
    if (page.quotationAt[k] !== -1) continue;
    if (!isOpening(k)) continue;
    const from = nounPhraseBefore(page, beforeBracket(page, k - 1, floor), floor);
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

/** "…, adding", "but stressed", "went on to say": the subject of the verb before it in the sentence. */
function shared(page: Page, cue: Cue, cues: Cue[], earlier: (Source | null)[], floor: number): Source | null {
  const start = cue.range[0];
  // Fronted: "Speaking in Rome, Roe said": the subject follows the comma.
  if (cue.form === "ing" && start === floor) return fronted(page, cue);
  let deep: Range | null = null;
  for (let k = start - 1; k >= floor; k--) {
    if (page.quotationAt[k] !== -1) continue;
    const range = subjectOf(page, k, cues, earlier, floor);
    if (range === null) continue;
    if (isTopLevel(page, range, floor)) return { range, place: "shared" };
    deep ??= range;
  }
  return deep === null ? null : { range: deep, place: "shared" };
}

/** The subject of the verb at `k`, if there is a finite verb with one. */
function subjectOf(page: Page, k: number, cues: Cue[], earlier: (Source | null)[], floor: number): Range | null {
  const index = cues.findLastIndex((other, n) => n < earlier.length && other.head === k && other.sort === "verb");
  const known = index >= 0 ? earlier[index] : null;
  if (known !== null && known !== undefined && known.place !== "agent") return known.range;
  if (!isVerb(page, k) || page.tokens[k - 1]?.lower === "to") return null;
  if (page.tokens[k]!.lower.endsWith("ing") && page.tokens[k - 1]?.pos !== "AUX") return null;
  let group = k;
  while (group > floor && /^(AUX|ADV|PART)$/.test(page.tokens[group - 1]!.pos)) group--;
  return subjectBefore(page, group, floor);
}

/** Does a subject open a main clause: at the sentence's start or after a comma, conjunction or quotation, not inside a complement? */
function isTopLevel(page: Page, [from]: Range, floor: number): boolean {
  if (from <= floor) return true;
  const before = page.tokens[from - 1]!;
  if (/^(who|which|that)$/.test(page.tokens[from]!.lower)) return false;
  return (
    page.quotationAt[from - 1] !== -1 || /^(,|;|:|—|–|--|and|but|or|\))$/.test(before.lower) || isTimePart(before.lower)
  );
}

function fronted(page: Page, cue: Cue): Source | null {
  const [, ceiling] = page.ranges[page.sentenceAt[cue.head]!]!;
  for (let k = cue.range[1]; k < ceiling - 1; k++) {
    if (page.tokens[k]!.text !== "," || page.quotationAt[k] !== -1) continue;
    const end = nounPhraseAfter(page, k + 1, ceiling);
    if (end > k + 1) return { range: [k + 1, end], place: "shared" };
  }
  return null;
}
