import { isFootLine } from "../text/is-foot-line.ts";

const LONGEST_TAIL_LINE = 80;
const MOST_CREDIT_WORDS = 5;

const CREDIT_OPENING = /^(?:source|credit|via|agency|from)\s*[:\u2013\u2014-]\s*|^[\u2013\u2014-]\s*/i;

/**
 * Parts what was copied along from under an article from its body: headings of further news and what follows them go; a lone name
 * after the last sentence is the credit.
 */
export function splitTail(paragraphs: readonly string[]): { body: string[]; credit?: string | undefined } {
  const end = lastSentence(paragraphs) + 1;
  const tail = paragraphs.slice(end);
  const foot = tail.findIndex((line) => isFootLine(line));
  const kept = foot < 0 ? tail : tail.slice(0, foot);
  const credit = kept.map(readCredit).find((name) => name !== undefined);
  return { body: [...paragraphs.slice(0, end), ...kept.filter((line) => readCredit(line) === undefined)], credit };
}

/** The last paragraph that ends as sentences do and is not part of the foot: a foot's headlines rarely close with a stop. */
function lastSentence(paragraphs: readonly string[]): number {
  const foot = paragraphs.findIndex((line, index) => index >= paragraphs.length / 2 && isFootLine(line));
  const above = foot < 0 ? paragraphs : paragraphs.slice(0, foot);
  const last = above.findLastIndex((line) => /[.!?…]["”’')\]]*$/.test(line) || line.length > LONGEST_TAIL_LINE);
  return last < 0 ? above.length - 1 : last;
}

/** A credit is a name: capitals throughout or at the start of each word, and no more words than an agency's name has. */
function readCredit(line: string): string | undefined {
  const name = line
    .replace(CREDIT_OPENING, "")
    .replace(/^\((.*)\)$/, "$1")
    .trim();
  const words = name.split(/\s+/);
  if (name === "" || words.length > MOST_CREDIT_WORDS || /[.!?:]$/.test(name)) return undefined;
  return words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|the|and|de|la|for)$/i.test(word))
    ? name
    : undefined;
}
