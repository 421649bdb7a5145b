import type { Page } from "../page.ts";
import { PARTICLES_IN_NAMES } from "../speakers/titles.ts";
import { isTimePart, isTimeWord } from "./time-words.ts";

/** Noun phrases and adjuncts by part of speech: a chunker in the manner of Abney (1991), each function one direction. */

const NOMINAL = new Set(["NOUN", "PROPN", "NUM", "PRON", "SYM", "X"]);
const INSIDE = new Set(["NOUN", "PROPN", "NUM", "ADJ", "SYM", "X", "INTJ"]);
const ATTACHING = new Set(
  "of for in at from on with to under by behind near against within across like between among inside outside about into over".split(
    " ",
  ),
);
const POSSESSIVES = new Set("his her its their our my your whose".split(" "));
const PERSONAL = new Set(
  "he she it they we i you who him her them us me himself herself themselves this that these those everyone everybody someone somebody anyone anybody nobody one both some many others most several few none all another neither each".split(
    " ",
  ),
);

export const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);
export const isPossessive = (lower: string): boolean => POSSESSIVES.has(lower);
export const isPersonal = (lower: string): boolean => PERSONAL.has(lower);

/** Does a comma stand right before token `i`, be it inside the closing quotation mark? */
export function followsComma(page: Page, i: number): boolean {
  const before = page.tokens[i - 1];
  if (before === undefined) return false;
  return (
    before.text === "," ||
    (page.quotationAt[i - 1] !== -1 &&
      page.quotationAt[i] !== page.quotationAt[i - 1] &&
      page.tokens[i - 2]?.text === ",")
  );
}

/** "'s" or a bare apostrophe after a plural. */
export function isGenitive(page: Page, i: number): boolean {
  const token = page.tokens[i];
  if (token === undefined) return false;
  if (token.lower === "'s" && token.pos === "PART") return true;
  return (
    (token.text === "'" || token.text === "’") &&
    page.quotationAt[i] === -1 &&
    (page.tokens[i - 1]?.lower ?? "").endsWith("s") &&
    page.tokens[i - 1]?.end === token.start &&
    page.tokens[i + 1]?.start !== token.end
  );
}

/** A finite or other verb form that heads a clause, not a participle before a noun ("the ruling party", "elected officials"). */
export function isVerb(page: Page, i: number): boolean {
  const token = page.tokens[i];
  if (token === undefined || (token.pos !== "VERB" && token.pos !== "AUX")) return false;
  // "Roe's calls", "their claims": a noun that the tagger takes for a verb.
  if (token.pos === "VERB" && isOwned(page, i) && !/(ing|ed)$/.test(token.lower)) return false;
  return !isParticipleInside(page, i);
}

function isOwned(page: Page, i: number): boolean {
  return isGenitive(page, i - 1) || (i > 0 && isPossessive(page.tokens[i - 1]!.lower));
}

function isParticipleInside(page: Page, i: number): boolean {
  const token = page.tokens[i]!;
  const before = page.tokens[i - 1];
  const after = page.tokens[i + 1];
  if (token.pos !== "VERB" || !/(ing|ed|en|t|wn)$/.test(token.lower) || before === undefined || after === undefined)
    return false;
  if (after.pos !== "NOUN" && after.pos !== "PROPN" && after.pos !== "ADJ") return false;
  return (
    before.pos === "DET" ||
    before.pos === "ADJ" ||
    before.pos === "NUM" ||
    isPossessive(before.lower) ||
    isGenitive(page, i - 1)
  );
}

/** May `i` stand inside a noun phrase, before its head? */
function isInside(page: Page, i: number): boolean {
  const token = page.tokens[i]!;
  if (INSIDE.has(token.pos) && !(token.pos === "SYM" && token.text.length > 1 && !/^[$€£#@%&]/.test(token.text)))
    return true;
  if (isGenitive(page, i) || token.text === "&" || token.text === "%" || isNameParticle(page, i)) return true;
  return isParticipleInside(page, i);
}

/** "van der" in "Joost van der Veen". */
function isNameParticle(page: Page, i: number): boolean {
  const { tokens } = page;
  if (!PARTICLES_IN_NAMES.has(tokens[i]!.lower)) return false;
  const before = tokens[i - 1]?.text ?? "";
  const after = tokens[i + 1]?.text ?? "";
  return (
    (isCapitalised(before) || PARTICLES_IN_NAMES.has(before)) && (isCapitalised(after) || PARTICLES_IN_NAMES.has(after))
  );
}

/** Start of the noun phrase that ends with token `last`, its prepositional phrases included; `last + 1` when there is none. */
export function nounPhraseBefore(page: Page, last: number, floor: number): number {
  const { tokens } = page;
  let start = last + 1;
  const head = tokens[last];
  if (head === undefined || last < floor) return start;
  if (head.pos === "PRON" || isPersonal(head.lower)) {
    if (isPossessive(head.lower)) return start;
    return isPersonal(head.lower) || head.pos === "PRON" ? withPartitive(page, last, floor) : start;
  }
  if (!NOMINAL.has(head.pos) && !(head.pos === "ADJ" && isCapitalised(head.text)) && !isParticipleInside(page, last)) {
    const isOffice = last > floor && isOfficeAdjective(page, last);
    if (!isOffice && (!(head.pos === "ADJ" || head.pos === "DET") || last === floor || tokens[last - 1]?.pos !== "DET"))
      return start;
  }
  start = last;
  while (start > floor) {
    const i = start - 1;
    const token = tokens[i]!;
    const quotation = page.quotationAt[i];
    if (quotation !== page.quotationAt[last] && quotation !== -1) break;
    // "In 2019 Ann Lee said": the year is no part of her name.
    if (/^(19|20)\d\d$/.test(token.text) && /^(in|since|by|until)$/.test(tokens[i - 1]?.lower ?? "")) break;
    if (
      isTimeWord(token.lower) &&
      isCapitalised(token.text) &&
      isCapitalised(tokens[start]!.text) &&
      token.pos === "PROPN"
    )
      break;
    if (isInside(page, i) || isTied(page, i)) start = i;
    else if (/^(which|what|whatever)$/.test(token.lower) || isConjunction(page, i)) break;
    else if (token.pos === "DET" || isPossessive(token.lower)) {
      start = i;
      if (tokens[i - 1] !== undefined && i > floor && /^(all|both|half|only|even|such)$/.test(tokens[i - 1]!.lower))
        start = i - 1;
      if (!(i > floor && (isAttaching(page, start - 1, floor) || isCoordinating(page, start - 1, floor)))) break;
    } else if (
      token.pos === "ADV" &&
      tokens[start]!.pos === "ADJ" &&
      /^(very|most|more|highly|well|so|newly|recently|once|long|fairly|top)$/.test(token.lower)
    )
      start = i;
    else if (isAttaching(page, i, floor)) start = i;
    else if (isCoordinating(page, i, floor)) start = i;
    else break;
  }
  // A phrase may not begin with a preposition, a conjunction or a genitive.
  while (start <= last && (tokens[start]!.pos === "ADP" || tokens[start]!.pos === "CCONJ" || isGenitive(page, start)))
    start++;
  return start;
}

/** "that" after a verb of saying or a time opens a clause, whatever the tagger thinks: "said that taxes", "said Monday that taxes". */
function isConjunction(page: Page, i: number): boolean {
  const before = page.tokens[i - 1];
  return (
    page.tokens[i]!.lower === "that" &&
    before !== undefined &&
    (before.pos === "VERB" || isTimeWord(before.lower) || /^(but|and)$/.test(before.lower))
  );
}

/** "some of them", "two of those": the pronoun with what it is a part of. */
function withPartitive(page: Page, last: number, floor: number): number {
  const of = last - 1;
  if (of > floor && page.tokens[of]!.lower === "of") {
    const start = nounPhraseBefore(page, of - 1, floor);
    if (start < of) return start;
  }
  return last;
}

/** A preposition that ties what follows to the noun before it. */
function isAttaching(page: Page, i: number, floor: number): boolean {
  const { tokens } = page;
  if (i <= floor || !ATTACHING.has(tokens[i]!.lower)) return false;
  const before = tokens[i - 1]!;
  return (
    (/^(NOUN|PROPN|NUM|PRON)$/.test(before.pos) || isOfficeAdjective(page, i - 1) || isTied(page, i - 1)) &&
    !isTimeWord(before.lower) &&
    page.quotationAt[i - 1] === page.quotationAt[i]
  );
}

/** "officials familiar with", "sources close to": an adjective that ties a phrase to the noun before it. */
function isTied(page: Page, i: number): boolean {
  return (
    /^(familiar|close|loyal|opposed|aware|knowledgeable|briefed|involved|based|allied|aligned|affiliated|critical|supportive|responsible)$/.test(
      page.tokens[i]!.lower,
    ) && /^(NOUN|PROPN)$/.test(page.tokens[i - 1]?.pos ?? "")
  );
}

/** "attorney general", "secretary general": the adjective that ends an office. */
function isOfficeAdjective(page: Page, i: number): boolean {
  return (
    /^(general|elect|designate|emeritus)$/.test(page.tokens[i]!.lower) &&
    /^(NOUN|PROPN)$/.test(page.tokens[i - 1]?.pos ?? "")
  );
}

/** "and" between two nouns or names of like kind. */
function isCoordinating(page: Page, i: number, floor: number): boolean {
  const { tokens } = page;
  if (i <= floor || !/^(and|or|&)$/.test(tokens[i]!.lower)) return false;
  const before = tokens[i - 1]!;
  const after = tokens[i + 1]!;
  if (before.pos === "PROPN" && (after.pos === "PROPN" || isCapitalised(after.text))) return true;
  if (before.pos === "NOUN" && (after.pos === "NOUN" || after.pos === "ADJ") && !hasVerbBefore(page, i, floor))
    return true;
  if (before.pos !== "NOUN" && before.pos !== "PROPN") return false;
  let first = i - 1;
  while (first > floor && /^(NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[first - 1]!.pos)) first--;
  // ", teachers and parents said": a clause that begins with both.
  return tokens[first - 1]?.text === "," || !hasVerbBefore(page, i, floor);
}

function hasVerbBefore(page: Page, i: number, floor: number): boolean {
  for (let k = floor; k < i; k++) if (isVerb(page, k) && page.quotationAt[k] === page.quotationAt[i]) return true;
  return false;
}

/** End (exclusive) of the noun phrase that starts at `first`, with its "of" phrases and, when `wide`, all its prepositional phrases. */
export function nounPhraseAfter(page: Page, first: number, ceiling: number, wide = true): number {
  const { tokens } = page;
  let i = first;
  if (i >= ceiling) return first;
  if (tokens[i]!.pos === "PRON" && !isPossessive(tokens[i]!.lower))
    return isPersonal(tokens[i]!.lower) ? afterPartitive(page, i + 1, ceiling, wide) : first;
  if (
    /^(both|all|some|many|most|one|several|others|another|few|those|these)$/.test(tokens[i]!.lower) &&
    tokens[i + 1]?.lower === "of"
  )
    return afterPartitive(page, i + 1, ceiling, wide);
  while (
    i < ceiling &&
    (tokens[i]!.pos === "DET" ||
      isPossessive(tokens[i]!.lower) ||
      (/^(about|nearly|almost|more|than|at|least|most)$/.test(tokens[i]!.lower) && tokens[i + 1]?.pos === "NUM"))
  )
    i++;
  while (
    i < ceiling &&
    tokens[i]!.pos === "ADV" &&
    tokens[i + 1] !== undefined &&
    i + 1 < ceiling &&
    (tokens[i + 1]!.pos === "ADJ" || tokens[i + 1]!.pos === "VERB")
  )
    i++;
  i = Math.max(i, afterQuantifier(page, i, ceiling));
  let end = i > first && tokens[i - 1]!.pos === "DET" ? first : i;
  let nominal = false;
  for (; i < ceiling; i++) {
    const token = tokens[i]!;
    if (page.quotationAt[i] !== page.quotationAt[first]) break;
    if (isInside(page, i)) {
      if (nominal && isTimeWord(token.lower) && isCapitalised(token.text) && token.pos === "PROPN") break;
      // After a genitive a new phrase begins: "the president's former special envoy".
      if (isGenitive(page, i)) nominal = false;
      else if (token.pos !== "ADJ" || isCapitalised(token.text)) {
        nominal ||= token.pos !== "NUM";
        end = i + 1;
      } else if (nominal && !(tokens[i - 1]!.pos === "PROPN" && /^(NOUN|PROPN)$/.test(tokens[i + 1]?.pos ?? ""))) break;
      continue;
    }
    if (token.pos === "DET" && isGenitive(page, i - 1)) continue;
    if (token.pos === "ADV" && isGenitive(page, i - 1) && tokens[i + 1]?.pos === "ADJ") continue;
    if (
      /^(and|or|&)$/.test(token.lower) &&
      nominal &&
      i + 1 < ceiling &&
      (tokens[i - 1]!.pos === "PROPN") === (tokens[i + 1]!.pos === "PROPN") &&
      (tokens[i + 1]!.pos === "PROPN" || tokens[i + 1]!.pos === "NOUN" || tokens[i + 1]!.pos === "ADJ") &&
      !isVerb(page, i + 2)
    )
      continue;
    break;
  }
  // "the public", "the poor": an adjective that stands for a noun.
  if (end <= first && i > first + 1 && tokens[first]!.pos === "DET" && tokens[i - 1]!.pos === "ADJ") end = i;
  if (end <= first) return first;
  return attachAfter(page, end, ceiling, wide);
}

/** "up to 60", "more than half a million", "as many as two": where the number stands; `from` when none does. */
function afterQuantifier(page: Page, from: number, ceiling: number): number {
  for (let k = from; k < Math.min(from + 4, ceiling); k++) {
    if (page.tokens[k]!.pos === "NUM")
      return /^(more|other|further)$/.test(page.tokens[k + 1]?.lower ?? "") ? k + 2 : k;
    if (
      !/^(about|nearly|almost|more|than|at|least|most|up|to|as|many|few|fewer|less|over|around|roughly|some|just|only|under)$/.test(
        page.tokens[k]!.lower,
      )
    )
      break;
  }
  return from;
}

function afterPartitive(page: Page, end: number, ceiling: number, wide: boolean): number {
  return page.tokens[end]?.lower === "of" ? attachAfter(page, end, ceiling, wide) : end;
}

function attachAfter(page: Page, end: number, ceiling: number, wide: boolean): number {
  const word = page.tokens[end];
  if (end + 1 >= ceiling || word === undefined || page.quotationAt[end] !== page.quotationAt[end - 1]) return end;
  // "two people familiar with the matter"
  if (wide && isTied(page, end) && ATTACHING.has(page.tokens[end + 1]!.lower))
    return Math.max(end, attachAfter(page, end + 1, ceiling, wide));
  if (word.lower !== "of" && !(wide && ATTACHING.has(word.lower) && word.pos !== "PART")) return end;
  if (word.lower !== "of" && isTimePart(page.tokens[end + 1]!.lower)) return end;
  const inner = nounPhraseAfter(page, end + 1, ceiling, wide);
  return inner > end + 1 ? inner : end;
}

/** End (exclusive) of an expression of time that starts at `first`: "Wednesday", "earlier Wednesday", "on Feb. 12", "late last week", "in 2019". */
export function timeAfter(page: Page, first: number, ceiling: number): number {
  const { tokens } = page;
  let i = first;
  const preposition =
    i < ceiling &&
    /^(on|in|at|since|during|by|until|before|after|from|over|late|early|earlier)$/.test(tokens[i]!.lower);
  if (preposition) i++;
  let sure = false;
  while (i < ceiling) {
    const { lower, pos } = tokens[i]!;
    // "condemned Friday's test"
    if (isGenitive(page, i + 1)) break;
    if (
      isTimeWord(lower) ||
      // "a day earlier"
      (/^(earlier|later)$/.test(lower) && i > first && /^(days?|weeks?|months?|years?)$/.test(tokens[i - 1]!.lower)) ||
      /^(week|weekend|month|year|morning|afternoon|evening|night|ago|recently|p\.m\.|a\.m\.|noon|midnight|(19|20)\d\d)$/.test(
        lower,
      )
    )
      sure = true;
    else if (
      !(
        isTimePart(lower) ||
        (lower === "the" && preposition) ||
        (lower === "a" && i + 1 < ceiling && isTimePart(tokens[i + 1]!.lower)) ||
        (pos === "NUM" && (i > first || /^(days?|weeks?|months?|years?)$/.test(tokens[i + 1]?.lower ?? "")))
      )
    ) {
      if (!(lower === "," && sure && tokens[i + 1]?.pos === "NUM" && /^(19|20)\d\d$/.test(tokens[i + 1]!.lower))) break;
    }
    i++;
  }
  return sure ? i : first;
}
