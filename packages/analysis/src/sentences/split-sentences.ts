import type { Sentence, Token } from "../tokens.ts";
import { OTHER_ABBREVIATIONS, SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from "./abbreviations.ts";

const TERMINAL = /^[.!?…]+$/;
const CLOSER = /^["'”’»)\]›]$/;
const OPENER = /^["'“‘«([‹„—–*•-]$/;
const INITIAL = /^\p{Lu}\.$/u;
const EMOTICON = /^[:;]['-]?[()DPp]$/;
const ADDRESS = /^(https?:\/\/|www\.)/;
const REPORTING =
  /^(said|says|asked|asks|wrote|writes|told|replied|replies|added|adds|shouted|cried|tweeted|responded|exclaimed|demanded|wondered)$/;

/**
 * Sentences of a tokenised text. A sentence ends at a full stop, question or exclamation mark with the closing marks that
 * follow it, or at the end of a paragraph; never inside "Mr. Smith", "J. R. Smith", "the U.S. military" or
 * "“Why?” he asked". A smiley or a footnote's number belongs to the sentence before it.
 */
export function splitSentences(text: string, tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1];
    const breaks = next === undefined || isParagraphBreak(text, tokens[i]!.end, next.start);
    if (!breaks && !endsSentence(tokens, i, from)) continue;
    const inside = tokens.slice(from, i + 1);
    sentences.push({ span: [inside[0]!.start, inside.at(-1)!.end], paragraph, tokens: inside });
    from = i + 1;
    if (breaks) paragraph++;
  }
  return sentences;
}

/** A blank line, or a line break that is not just hard wrapping (a lower-case word going on after an unfinished line). */
function isParagraphBreak(text: string, end: number, start: number): boolean {
  if (start - end < 1) return false;
  const gap = text.slice(end, start);
  const first = gap.indexOf("\n");
  if (first < 0) return false;
  if (gap.includes("\n", first + 1)) return true;
  return !(/[\p{Ll},]/u.test(text[end - 1] ?? "") && /\p{Ll}/u.test(text[start] ?? ""));
}

/** Does the sentence that began at token `from` end with token `i`? */
function endsSentence(tokens: Token[], i: number, from: number): boolean {
  const next = tokens[i + 1]!;
  if (isFarewell(tokens, i, from) || isHeaderEnd(tokens, i + 3)) return true;
  if (isHeaderEnd(tokens, i) || (ADDRESS.test(tokens[i]!.text) && ADDRESS.test(next.text))) return true;
  if (EMOTICON.test(next.text) || footnoteEnd(tokens, i + 1) > i + 1) return false;
  const mark = beforeTail(tokens, i, from);
  return (mark === i || /^[\p{Lu}"“]/u.test(next.text)) && endsAtMark(tokens, mark, i + 1, from);
}

/** The date and time that end a mail's header: "03/28/2001 05:09 PM". */
function isHeaderEnd(tokens: Token[], i: number): boolean {
  return (
    /^[AP]M$/.test(tokens[i]?.text ?? "") &&
    /^\d\d?:\d\d$/.test(tokens[i - 1]?.text ?? "") &&
    /^\d\d?\/\d\d?\/\d{2,4}$/.test(tokens[i - 2]?.text ?? "")
  );
}

/** "Kind regards, | Ann Lee" */
function isFarewell(tokens: Token[], i: number, from: number): boolean {
  return (
    i - from < 4 &&
    tokens[i]!.text === "," &&
    /^(regards|sincerely|respectfully|yours|cheers)$/.test(tokens[i - 1]?.lower ?? "") &&
    /^\p{Lu}/u.test(tokens[i + 1]!.text)
  );
}

/** The last token of a sentence without the smiley or footnote that follows its mark. */
function beforeTail(tokens: Token[], i: number, from: number): number {
  if (i > from && (EMOTICON.test(tokens[i]!.text) || footnoteEnd(tokens, i) === i + 1)) return i - 1;
  return i >= from + 3 && footnoteEnd(tokens, i - 2) === i + 1 ? i - 3 : i;
}

/** End (exclusive) of a footnote mark "[6]" or "6" at `i`; `i` when there is none. */
function footnoteEnd(tokens: Token[], i: number): number {
  // "in May. 6 The bill": a bare number before the word that begins the next sentence.
  const isBare = /^\d{1,2}$/.test(tokens[i]?.text ?? "") && /^[.)]$/.test(tokens[i - 1]?.text ?? "");
  const next = tokens[i + 1];
  if (isBare && next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text) && SENTENCE_OPENERS.has(next.lower))
    return i + 1;
  const isMark = tokens[i]?.text === "[" && /^\d{1,3}$/.test(tokens[i + 1]?.text ?? "") && tokens[i + 2]?.text === "]";
  return isMark ? i + 3 : i;
}

/** Does the mark at `i`, with the closing marks that belong to it, end a sentence before token `at`? */
function endsAtMark(tokens: Token[], i: number, at: number, from: number): boolean {
  let last = i;
  while (last > from && CLOSER.test(tokens[last]!.text) && tokens[last - 1]!.end === tokens[last]!.start) last--;
  const mark = tokens[last]!;
  const closed = last < i;
  const touching = tokens[at]!.start === tokens[i]!.end;
  if (TERMINAL.test(mark.text)) {
    // A lost space, "pepper.No seats", still ends a sentence.
    if (touching) return /^\p{Lu}\p{Ll}/u.test(tokens[at]!.text) && /\p{Ll}{3}$/u.test(tokens[last - 1]?.text ?? "");
    return startsSentence(tokens, at, mark.text, closed, tokens[last - 1]);
  }
  if (touching || !mark.text.endsWith(".") || mark.text.length < 2) return false;
  return endsAfterAbbreviation(tokens, last, at, closed, from);
}

function startsSentence(
  tokens: Token[],
  at: number,
  mark: string,
  closed: boolean,
  before: Token | undefined,
): boolean {
  let k = at;
  while (k + 1 < tokens.length && OPENER.test(tokens[k]!.text)) k++;
  const word = tokens[k]!.text;
  const opened = k > at;
  if (/^[\p{Lu}\p{N}@#$€£]/u.test(word)) return !(closed && mark !== "." && isReporting(tokens, k));
  if (/^[,;:)]/.test(word)) return false;
  if (!/^\p{Ll}/u.test(word)) return true;
  if (opened) return !/^[….]{2,}$|^…$/.test(mark);
  // Unedited prose goes on in lower case; names such as "Yahoo!" do so as well.
  if (closed || mark.startsWith("..") || mark === "…") return false;
  const ended =
    /\p{Ll}{3}$/u.test(before?.text ?? "") || /^(it|me|up|us|so|do|go|on|in|is|no|we|be|by)$/.test(before?.lower ?? "");
  return ended && !(mark === "!" && /^\p{Lu}/u.test(before?.text ?? ""));
}

/** "Smith said", "the president asked": a clause that goes on after a quoted question. */
function isReporting(tokens: Token[], at: number): boolean {
  for (let k = at; k < Math.min(at + 6, tokens.length); k++) {
    if (REPORTING.test(tokens[k]!.lower)) return true;
    if (!/^(PROPN|DET|NOUN|ADJ|PRON)$/.test(tokens[k]!.pos)) return false;
  }
  return false;
}

function endsAfterAbbreviation(tokens: Token[], last: number, at: number, closed: boolean, from: number): boolean {
  const { text, lower } = tokens[last]!;
  let k = at;
  while (k + 1 < tokens.length && OPENER.test(tokens[k]!.text)) k++;
  const next = tokens[k]!;
  if (!/^\p{Lu}/u.test(next.text)) return false;
  if (closed) return true;
  if (TITLE_ABBREVIATIONS.has(lower)) return false;
  const opensPlainly = SENTENCE_OPENERS.has(next.lower) || (k > at && tokens[at]!.text !== "(");
  if (INITIAL.test(text))
    return opensPlainly && last > from && next.lower !== "a" && !/^\p{Lu}/u.test(tokens[last - 1]!.text);
  if (OTHER_ABBREVIATIONS.has(lower) || /^(\p{L}\.){2,}$/u.test(text)) return opensPlainly;
  return true;
}
