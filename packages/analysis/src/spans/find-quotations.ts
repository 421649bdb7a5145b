import type { Span } from "../reading.ts";

/** Words between quotation marks. `span` includes the marks; `parts` holds one span for each paragraph it runs through. */
export interface Quotation {
  span: Span;
  parts: Span[];
  /** False when its closing mark is missing and the paragraph's end closed it. */
  balanced: boolean;
}

type Family = "double" | "guillemet" | "single";
const MARK = /``|''|["“”„‟«»‘’']/g;
const LETTER = /[\p{L}\p{N}]/u;
/** Longest quotation between single marks: beyond this an apostrophe was taken for a mark. */
const LONGEST_SINGLE = 1500;

/**
 * The outermost quotations of a text, in order: straight, curly, single and angle marks. A quotation whose next paragraph
 * opens again goes on there (only the last paragraph closes); one that is never closed ends with its paragraph.
 */
export function findQuotations(text: string): Quotation[] {
  const quotations: Quotation[] = [];
  const marks = [...text.matchAll(MARK)].map((match) => ({ at: match.index, mark: match[0] }));
  let until = 0;
  for (let m = 0; m < marks.length; m++) {
    const { at, mark } = marks[m]!;
    if (at < until) continue;
    const family = opens(text, at, mark);
    if (family === null) continue;
    const quotation = close(text, marks, m, family);
    if (quotation === null) continue;
    quotations.push(quotation);
    until = quotation.span[1];
  }
  return quotations;
}

interface Mark {
  at: number;
  mark: string;
}

/** The family of marks that one at this place opens, or null when it opens nothing. */
function opens(text: string, at: number, mark: string): Family | null {
  const before = text[at - 1] ?? " ";
  const after = text[at + mark.length] ?? " ";
  if (/\s/.test(after)) return null;
  if (mark === "“" || mark === "„" || mark === "‟" || mark === "``") return "double";
  // A paragraph that begins with a closing mark was mistyped.
  if (mark === "”" && /^\n?$/.test(text[at - 1] ?? "") && LETTER.test(after)) return "double";
  if (mark === "«") return "guillemet";
  if (mark === '"' || mark === "''") return /[\s([{—–\-:/‘'…]/.test(before) ? "double" : null;
  if (mark === "‘") return LETTER.test(before) || /\d0s/.test(text.slice(at + 1, at + 5)) ? null : "single";
  if (mark === "'")
    return /[\s([—–:]/.test(before) &&
      LETTER.test(after) &&
      !/^'(\d0s|em\b|til\b|cause\b|tis\b|n\b)/i.test(text.slice(at, at + 7))
      ? "single"
      : null;
  return null;
}

function close(text: string, marks: Mark[], opening: number, family: Family): Quotation | null {
  const parts: Span[] = [];
  let start = marks[opening]!.at;
  let m = opening + 1;
  for (;;) {
    const end = paragraphEnd(text, start);
    const closed = findClosing(text, marks, m, end, family);
    if (closed !== null) {
      parts.push([start, closed]);
      return { span: [parts[0]![0], closed], parts, balanced: true };
    }
    if (family === "single") return null;
    parts.push([start, end]);
    while (m < marks.length && marks[m]!.at < end) m++;
    const next = marks[m];
    if (next !== undefined && text.slice(end, next.at).trim() === "" && opens(text, next.at, next.mark) === family) {
      start = next.at;
      m++;
      continue;
    }
    const closing = family === "double" ? unopenedClosing(text, next, end) : null;
    if (closing === null) return { span: [parts[0]![0], end], parts, balanced: false };
    for (const part of paragraphsOf(text, end, closing)) parts.push(part);
    return { span: [parts[0]![0], closing], parts, balanced: true };
  }
}

/** Paragraphs that a quotation may run on for without being reopened. */
const MOST_UNOPENED = 4;

/** End of a mark that closes, some paragraphs on, what was opened before and never reopened: a message printed line by line. */
function unopenedClosing(text: string, next: Mark | undefined, from: number): number | null {
  if (next === undefined) return null;
  if (next.mark !== "”" && (next.mark !== '"' || opens(text, next.at, next.mark) !== null)) return null;
  return paragraphsOf(text, from, next.at).length <= MOST_UNOPENED ? next.at + 1 : null;
}

function paragraphsOf(text: string, from: number, to: number): Span[] {
  return [...text.slice(from, to).matchAll(/[^\n]+/g)]
    .map(({ 0: line, index }): Span => [from + index + line.search(/\S|$/), from + index + line.trimEnd().length])
    .filter(([start, end]) => end > start);
}

/** End offset of the mark that closes, before `end`; nested marks of the same family are counted. */
function findClosing(text: string, marks: Mark[], from: number, end: number, family: Family): number | null {
  let depth = 1;
  let first: number | null = null;
  for (let m = from; m < marks.length && marks[m]!.at < end; m++) {
    const { at, mark } = marks[m]!;
    if (family === "single") {
      if (at - marks[from - 1]!.at > LONGEST_SINGLE) return null;
      if (closesSingle(text, at, mark, marks, m, end)) return at + 1;
      continue;
    }
    const mistyped = mark === "“" && /[\p{L}.,!?…]/u.test(text[at - 1] ?? "") && !LETTER.test(text[at + 1] ?? " ");
    if (mistyped) return at + 1;
    if (family === "guillemet" ? mark === "«" : mark === "“" || mark === "„") depth++;
    else if (family === "guillemet" ? mark === "»" : mark === "”" || mark === '"' || mark === "''") {
      const reopens =
        mark !== "”" && family === "double" && opens(text, at, mark) !== null && /\s/.test(text[at - 1] ?? "");
      if (reopens) continue;
      depth--;
      first ??= at + mark.length;
      if (depth === 0) return at + mark.length;
    }
  }
  return first;
}

/** An apostrophe closes when no letter follows and it stands after punctuation, or no later mark of the paragraph does. */
function closesSingle(text: string, at: number, mark: string, marks: Mark[], m: number, end: number): boolean {
  if (mark !== "’" && mark !== "'") return false;
  if (LETTER.test(text[at + 1] ?? " ") || /\s/.test(text[at - 1] ?? " ")) return false;
  if (/[.,!?…;]/.test(text[at - 1] ?? "")) return true;
  if (text[at - 1] !== "s") return true;
  return !marks
    .slice(m + 1)
    .some(
      (later) =>
        later.at < end && (later.mark === "’" || later.mark === "'") && !LETTER.test(text[later.at + 1] ?? " "),
    );
}

function paragraphEnd(text: string, from: number): number {
  const found = text.indexOf("\n", from);
  return found < 0 ? text.length : text.slice(from, found).trimEnd().length + from;
}
