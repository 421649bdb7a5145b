import type { Word } from "./words.ts";

/** After these a full stop ends no sentence. Folded, as `splitWords` gives them. */
const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof st gen sen rep gov lt col sgt capt cmdr adm maj rev hon jr sr vs no etc inc ltd co corp dept jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/**
 * For each word, the number of its sentence. A line break ends a sentence, and so does a full stop, question or
 * exclamation mark before a space and a capital, unless an abbreviation or a single capital ("J. Doe") stands before it.
 * Deliberately a function of the text alone: SAME must give one answer at intake, in search and in a preview.
 */
export function numberSentences(text: string, words: Word[]): number[] {
  const numbers: number[] = [];
  let sentence = 0;
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before !== undefined && endsBetween(text, before, word)) sentence++;
    numbers.push(sentence);
  }
  return numbers;
}

function endsBetween(text: string, before: Word, after: Word): boolean {
  const between = text.slice(before.end, after.start);
  if (between === " ") return false;
  if (between.includes("\n")) return true;
  const startsAnew = /^[\p{Lu}\p{Lt}\p{N}]/u.test(text.slice(after.start, after.end));
  if (!startsAnew || !/[.!?…]["'”’»)\]]*\s/.test(between)) return false;
  const isPlainStop = /^\.\s/.test(between);
  return !(isPlainStop && (ABBREVIATIONS.has(before.folded) || isInitial(text, before)));
}

/** "J." of "J. Vale", and not the S of "THE MAYOR'S." */
function isInitial(text: string, { start, end }: Word): boolean {
  return /^\p{Lu}$/u.test(text.slice(start, end)) && !/['’ʼ＇]/.test(text[start - 1] ?? "");
}
