import { splitWords } from "./words.ts";

/** Stands in the vector of a text so long that Postgres drops positions. No word can be spelt so. */
export const LONG_TEXT = "*long";

/** Postgres keeps positions up to 16383, and at most 255 for one lexeme. */
const LAST_POSITION = 16_382;
const MAX_POSITIONS = 255;
/** In code points. Postgres refuses lexemes of 2 KiB, so longer words keep their beginning. */
export const MAX_LEXEME = 200;

/**
 * A document's search vector as the literal of a Postgres `tsvector` (to be cast, `$1::tsvector`). Our own words with
 * their positions, so that the server's parser, locale and dictionaries play no part. Title words carry weight A and a
 * gap follows them, so that no phrase runs from the title into the text.
 */
export function toTsVector(document: { title: string; text: string }): string {
  const title = splitWords(document.title);
  const lexemes = new Map<string, string[]>();
  let isLong = false;
  const add = (word: string, position: number, weight: string) => {
    const lexeme = cutLexeme(word);
    const positions = lexemes.get(lexeme) ?? [];
    lexemes.set(lexeme, positions);
    if (position > LAST_POSITION || positions.length === MAX_POSITIONS) isLong = true;
    else positions.push(`${position}${weight}`);
  };
  for (const [index, word] of title.entries()) add(word.folded, index + 1, "A");
  for (const [index, word] of splitWords(document.text).entries()) add(word.folded, title.length + index + 3, "");
  if (isLong) lexemes.set(LONG_TEXT, []);
  return [...lexemes]
    .map(([word, places]) => quoteLexeme(word) + (places.length > 0 ? `:${places.join(",")}` : ""))
    .join(" ");
}

export function cutLexeme(word: string): string {
  return word.length <= MAX_LEXEME ? word : Array.from(word).slice(0, MAX_LEXEME).join("");
}

/** A word as Postgres reads it in the literals of tsvector and tsquery. */
export function quoteLexeme(word: string): string {
  return `'${word.replace(/['\\]/g, "$&$&")}'`;
}
