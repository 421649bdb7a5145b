import { isFootLine } from "../text/is-foot-line.ts";

const LONGEST_TAIL_LINE = 80;
const MOST_CREDIT_WORDS = 5;

const CREDIT_OPENING = /^(?:source|credit|via|agency|from)\s*[:\u2013\u2014-]\s*|^[\u2013\u2014-]\s*/i;

/**
 * Parts what was copied along with an article from its body: a heading for other news goes with all that follows it, single lines of
 * furniture go wherever they stand, and a lone name after the last sentence is the credit.
 */
export function splitTail(paragraphs: readonly string[]): { body: string[]; credit?: string | undefined } {
  const foot = paragraphs.findIndex((line, index) => isFootLine(line) && !goesOn(paragraphs.slice(index + 1)));
  const body = (foot < 0 ? paragraphs : paragraphs.slice(0, foot)).filter((line) => !isFootLine(line));
  const end = body.findLastIndex(isSentence) + 1 || body.length;
  const tail = body.slice(end);
  return {
    body: [...body.slice(0, end), ...tail.filter((line) => readCredit(line) === undefined)],
    credit: tail.map(readCredit).find((name) => name !== undefined),
  };
}

/** Does the article go on after a line of furniture? Teasers of other news are rarely more than two paragraphs. */
const goesOn = (below: readonly string[]): boolean =>
  below.filter((line) => line.length > LONGEST_TAIL_LINE && isSentence(line)).length > 2;

const isSentence = (line: string): boolean => /[.!?…]["”’')\]]*$/.test(line) || line.length > LONGEST_TAIL_LINE;

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
