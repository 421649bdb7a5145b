/** A word of a text: where it stands and what it is compared as. */
export interface Word {
  start: number;
  end: number;
  folded: string;
}

/** Han and kana, which put no spaces between words, are read sign by sign; everything else as runs of letters and digits. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{M}*|[[\p{L}\p{N}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+/gv;

/** Latin letters that Unicode does not take apart into a base and a mark. */
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
};

/** A word as it is compared: lower case, without accents, ligatures undone. `*` and `?` pass through. */
export function foldWord(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[ßæœøłđðþħı]/g, (letter) => BASES[letter]!);
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
  return [...text.matchAll(/[\p{L}\p{N}\p{M}*?]+/gv)].flatMap((run) => {
    if (/[*?]/.test(run[0])) return [foldWord(run[0])];
    return splitWords(run[0]).map((word) => word.folded);
  });
}
