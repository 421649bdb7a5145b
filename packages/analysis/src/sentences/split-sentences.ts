import type { Sentence, Token } from "../tokens.ts";
import { OTHER_ABBREVIATIONS, SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from "./abbreviations.ts";

const TERMINAL = /^[.!?…]+$/;
const CLOSER = /^["'”’»)\]›]$/;
const OPENER = /^["'“‘«([‹„—–*•-]$/;
const INITIAL = /^\p{Lu}\.$/u;
const REPORTING =
  /^(said|says|asked|asks|wrote|writes|told|replied|replies|added|adds|shouted|cried|tweeted|responded|exclaimed|demanded|wondered)$/;

/**
 * Sentences of a tokenised text. A sentence ends at a full stop, question or exclamation mark with the closing marks that
 * follow it, or at the end of a paragraph; never inside "Mr. Smith", "J. R. Smith", "the U.S. military" or
 * "“Why?” he asked".
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

/** Does the sentence that began at token `from` end with token `i`? Closing marks belong to what they close. */
function endsSentence(tokens: Token[], i: number, from: number): boolean {
  let last = i;
  while (last > from && CLOSER.test(tokens[last]!.text) && tokens[last - 1]!.end === tokens[last]!.start) last--;
  const mark = tokens[last]!;
  const closed = last < i;
  const next = tokens[i + 1]!;
  if (next.start === tokens[i]!.end) return false;
  if (TERMINAL.test(mark.text)) return startsSentence(tokens, i + 1, mark.text, closed, tokens[last - 1]);
  if (!mark.text.endsWith(".") || mark.text.length < 2) return false;
  return endsAfterAbbreviation(tokens, last, i + 1, closed, from);
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
  if (/^\p{Ll}/u.test(word))
    return opened
      ? mark !== "…" && !mark.startsWith("..")
      : mark === "." && !closed && /\p{Ll}{3}$/u.test(before?.text ?? "");
  return true;
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
  const opensPlainly = SENTENCE_OPENERS.has(next.lower) || k > at;
  if (INITIAL.test(text))
    return opensPlainly && last > from && next.lower !== "a" && !/^\p{Lu}/u.test(tokens[last - 1]!.text);
  if (OTHER_ABBREVIATIONS.has(lower) || /^(\p{L}\.){2,}$/u.test(text)) return opensPlainly;
  return true;
}
