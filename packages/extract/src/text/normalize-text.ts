const NEWLINES = /\r\n?|[\u0085\u2028\u2029\v\f]/g;
// A high surrogate without its low one, or a low one without its high one: no database will store either.
const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// Control characters other than tab and newline, and marks that show nothing and only break words apart.
const INVISIBLE = /(?![\n\t])\p{Cc}|[\u00AD\u200B\u2060\uFEFF]/gu;
// No-break, thin and ideographic spaces and tabs set text; what it says is the same with a plain one.
const SPACES = /[^\S\n]/g;

/**
 * The one form in which a text is stored and analysed: NFC, no U+0000, no lone surrogates, `\n` only, one kind of space, none at the
 * end of a line, at most one blank line in a row, nothing blank at either end. Offsets into it (UTF-16) stay true from here on.
 */
export function normalizeText(text: string): string {
  return text
    .replace(LONE_SURROGATES, "\uFFFD")
    .normalize("NFC")
    .replace(NEWLINES, "\n")
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** One line of text: white space of any kind becomes one space. */
export function normalizeLine(text: string): string {
  return normalizeText(text).replace(/\s+/g, " ").trim();
}
