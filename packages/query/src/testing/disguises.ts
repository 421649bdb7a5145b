/** The same words as people paste them: what a disguise changes, nobody who searches should notice. */
import fc from "fast-check";
import type { MatchDocument } from "../prepare-document.ts";

/** Each leaves a word what it is compared as. */
const WORD_DISGUISES: ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.normalize("NFD"),
  (word) => fullWidth(word),
  // An accent that the word has not, a soft hyphen, a joiner, a mark of direction, letters made for formulas.
  (word) => word.replace(/[aeou]/, "$&\u0301"),
  (word) => word.replace(/^(\p{L}\p{M}*)(?=\p{L})/u, "$1\u00ad"),
  (word) => word.replace(/(\p{L})$/u, "\u2060$1"),
  (word) => `\u200e${word}\u200f`,
  (word) => word.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)),
  (word) => word.replaceAll("'", "’"),
  (word) => word.replaceAll("'", "ʼ"),
];

/** Each parts two words and ends no sentence. */
const GAPS = [
  " ",
  "\u00a0",
  "\u2009",
  "\t",
  "-",
  "\u2011",
  " – ",
  "—",
  "/",
  ", ",
  " “",
  "” ",
  "\u200b",
  " 😀 ",
  "'",
  "’",
  "&",
  "…",
];

/** Signs of the language that mean the same. */
const QUOTES = ['"', "“", "”", "„", "«", "»", "＂"];

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** A document with its words and gaps disguised. Full stops, the word X that opens a sentence, and line breaks stay. */
export function disguised(
  document: fc.Arbitrary<MatchDocument>,
): fc.Arbitrary<{ plain: MatchDocument; worn: MatchDocument }> {
  return fc.tuple(document, fc.infiniteStream(fc.nat(10_000))).map(([plain, numbers]) => {
    const draw = <T>(from: readonly T[]): T => from[numbers.next().value! % from.length]!;
    const wear = (text: string): string =>
      text
        .split(". ")
        .map((sentence) =>
          sentence
            .split(" ")
            .map((word) => (word === "X" ? word : draw(WORD_DISGUISES)(word)))
            .reduce((before, word) => (before === "" ? word : before + draw(GAPS) + word), ""),
        )
        .join(". ");
    const worn = {
      ...plain,
      title: wear(plain.title),
      text: wear(plain.text),
      outlet: wear(plain.outlet ?? ""),
      statements: (plain.statements ?? []).map(({ speaker, content }) => ({
        speaker: wear(speaker),
        content: wear(content),
      })),
    };
    return { plain, worn };
  });
}

/** A query as pasted: some signs full-width, quotation marks of any sort, odd spaces. */
export function pasted(source: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(source, fc.infiniteStream(fc.nat(10_000))).map(([text, numbers]) => {
    const next = () => numbers.next().value!;
    return Array.from(text, (sign) => {
      if (sign === '"') return QUOTES[next() % QUOTES.length]!;
      if (sign === " ") return ["  ", "\u00a0", "\u3000", "\n", "\u200b ", " "][next() % 6]!;
      return next() % 4 === 0 ? fullWidth(sign) : sign;
    }).join("");
  });
}
