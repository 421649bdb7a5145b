/** A word of a text: where it stands and what it is compared as. */
export interface Word {
  start: number;
  end: number;
  folded: string;
}

/**
 * Han and kana, which put no spaces between words, are read sign by sign; everything else as runs of letters and digits. Apostrophes that
 * Unicode counts as letters (ʼ) part words like the others; what nobody sees (a soft hyphen, a joiner) parts none.
 */
const WORD =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]\p{M}*|[[\p{L}\p{N}\p{M}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u{2b9}-\u{2bf}]](?:[\p{DI}--\u{200b}]*[[\p{L}\p{N}\p{M}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u{2b9}-\u{2bf}]])*/gv;

/** The same in a term, where `*` and `?` stand for letters. */
const PATTERN =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}][\p{M}*?]*|[[\p{L}\p{N}\p{M}*?]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u{2b9}-\u{2bf}]](?:[\p{DI}--\u{200b}]*[[\p{L}\p{N}\p{M}*?]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u{2b9}-\u{2bf}]])*/gv;

const PLAIN = /^[\w*?]*$/;
/** Accents and other marks that any script borrows, but those that make another kana; what nobody sees; ʼ out of ŉ. */
const UNCOMPARED = /[[[\p{M}&&\p{sc=Zinh}]--[\u{3099}\u{309a}]]\p{DI}\u{2b9}-\u{2bf}]/gv;

/** Letters that Unicode does not take apart into a base and a mark, and the sigma that ends a word. */
const BASES: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ς: "σ",
};

/** A word as it is compared: lower case, without accents, ligatures undone. `*` and `?` pass through. */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(UNCOMPARED, "")
    .replace(/[ßæœøłđðþħıς]/g, (letter) => BASES[letter]!);
}

/**
 * The words of a text, in order. Apostrophes, hyphens and points part words, so that `Trump` finds "Trump's" and
 * `anti-war` is the phrase "anti war".
 */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const found of text.matchAll(WORD)) {
    const folded = foldWord(found[0]);
    // A lone combining mark folds to nothing and is no word.
    if (folded !== "") words.push({ start: found.index, end: found.index + found[0].length, folded });
  }
  return words;
}

/** A text as its folded words with single spaces between them. */
export function foldText(text: string): string {
  return splitWords(text)
    .map((word) => word.folded)
    .join(" ");
}

/** The words of a term, folded, with their wildcards. */
export function splitPattern(text: string): string[] {
  return [...text.matchAll(PATTERN)].map(([word]) => foldWord(word)).filter((word) => word !== "");
}
