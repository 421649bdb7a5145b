/** The phrases of a target that can stand in a proposition of its own: full of content, and pointing at nothing outside. */
import { lemmaOf } from "../attitudes/expressions.ts";
import { wordList } from "../attitudes/lexicons/word-list.ts";
import type { Range } from "../attitudes/verb-groups.ts";
import { GENERIC_NOUNS } from "../stances/generic-nouns.ts";
import type { Token } from "../tokens.ts";

/** Whose or which it is, only the text that was read could tell. */
const POINTING = new Set(
  wordList(`my our your his her their its whose that those such another any each some no whatever which what`),
);
/** When, how or why: nothing that could be the matter. */
const MANNERS = new Set(
  wordList(`day week month year decade season hour minute time moment morning evening night today tomorrow monday tuesday wednesday
  thursday friday saturday sunday delay reservation exception term condition price cost expense ground grounds basis behalf account reason`),
);
/** "compensation for the villagers": what a noun is for or about is part of its phrase. */
const NOUN_OPENERS = new Set(wordList(`of for on against between`));
/** "banned in schools", "barred from the Sound": where or whence. */
const PLACE_OPENERS = new Set(wordList(`in from to into outside inside`));
const PARTS = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"]);

/** The noun phrase that a stretch opens with, with what "of", "for" and the like add to it; null where it says nothing on its own. */
export function firstPhrase(tokens: readonly Token[], { from, to }: Range): Range | null {
  const head = plainPhrase(tokens, from, to);
  if (head === null) return null;
  const whole = { from, to: addedEnd(tokens, head.to, to) };
  return saysSomething(tokens, whole) ? whole : null;
}

/**
 * The noun phrase that a stretch before a verb ends with: "a meeting on Thursday that rail fares …" asks nothing of the meeting.
 * Null where it says nothing on its own.
 */
export function lastPhrase(tokens: readonly Token[], { from, to }: Range): Range | null {
  let start = from;
  for (let i = from; i < to; i++) {
    const { pos, lower } = tokens[i]!;
    if (lower === "that" || pos === "SCONJ") start = i + 1;
    // "a party meeting the dam …": a second article opens another phrase.
    else if (pos === "DET" && i > start && isNoun(tokens[i - 1]!)) start = i;
  }
  return firstPhrase(tokens, { from: start, to });
}

/** "in every school", "from the Sound": where the deed is to be done, empty without; never when, how or at what price. */
export function placeOf(tokens: readonly Token[], { from, to }: Range): Range {
  if (!PLACE_OPENERS.has(tokens[from]?.lower ?? "")) return { from, to: from };
  const phrase = plainPhrase(tokens, from + 1, to);
  return phrase !== null && isPlain(tokens, phrase) && saysSomething(tokens, phrase)
    ? { from, to: phrase.to }
    : { from, to: from };
}

/** The head of a phrase: its last noun before any preposition. */
export function headOf(tokens: readonly Token[], { from, to }: Range): Token {
  const preposition = tokens.slice(from, to).findIndex((token) => token.pos === "ADP");
  return tokens[(preposition > 0 ? from + preposition : to) - 1]!;
}

export function isNoun(token: Token): boolean {
  return token.pos === "NOUN" || token.pos === "PROPN";
}

/** The words of ranges that follow one another, spaced as they were. */
export function wordsOf(tokens: readonly Token[], ...ranges: Range[]): string {
  return ranges
    .flatMap((range) => tokens.slice(range.from, range.to))
    .map((token, i, all) => (i > 0 && all[i - 1]!.end < token.start ? ` ${token.text}` : token.text))
    .join("");
}

/** The same up to its first preposition, whatever it says. */
export function plainPhrase(tokens: readonly Token[], from: number, to: number): Range | null {
  let end = from;
  // "the union fight the sale": a second article opens another phrase.
  while (
    end < to &&
    PARTS.has(tokens[end]!.pos) &&
    !(tokens[end]!.pos === "DET" && end > from && isNoun(tokens[end - 1]!))
  )
    end++;
  while (end > from && !isNoun(tokens[end - 1]!)) end--;
  return end > from ? { from, to: end } : null;
}

/** Where a phrase ends with what "of", "for" and the like add to its noun; numbers and times are left off. */
function addedEnd(tokens: readonly Token[], from: number, to: number): number {
  if (!NOUN_OPENERS.has(tokens[from]?.lower ?? "")) return from;
  const phrase = plainPhrase(tokens, from + 1, to);
  return phrase !== null && isPlain(tokens, phrase) ? addedEnd(tokens, phrase.to, to) : from;
}

function isPlain(tokens: readonly Token[], phrase: Range): boolean {
  return (
    !tokens.slice(phrase.from, phrase.to).some(({ pos }) => pos === "NUM") &&
    !MANNERS.has(lemmaOf(headOf(tokens, phrase)))
  );
}

function saysSomething(tokens: readonly Token[], phrase: Range): boolean {
  const words = tokens.slice(phrase.from, phrase.to);
  if (words.some(({ lower }) => POINTING.has(lower)) || MANNERS.has(lemmaOf(headOf(tokens, phrase)))) return false;
  return words.some((token) => isNoun(token) && !GENERIC_NOUNS.has(lemmaOf(token)) && !MANNERS.has(lemmaOf(token)));
}
