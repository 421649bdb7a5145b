/** What of a statement is stored beside its spans: its words as lists show them, and the hash that finds it again. Pure. */
import { createHash } from "node:crypto";
import type { Span, Statement } from "@onrecord/analysis/reading";
import { foldText, splitWords } from "@onrecord/query/words";

export interface StatementWords {
  sentence: string;
  content: string;
  words: number;
  /** The words of the content inside quotation marks, as they stand. */
  quoted: string;
  quotedWords: number;
}

/** `quotations` are the spans of the text between quotation marks. */
export function statementWords(text: string, quotations: readonly Span[], statement: Statement): StatementWords {
  const content = join(text, statement.content);
  const quoted = join(
    text,
    statement.content.flatMap((span) => quotations.flatMap((quotation) => overlap(span, quotation))),
  );
  return {
    sentence: tidy(text.slice(...statement.sentence)),
    content,
    words: splitWords(content).length,
    quoted,
    quotedWords: splitWords(quoted).length,
  };
}

/** Whether each of some spans (one at least) lies inside quotation marks. */
export function isQuoted(quotations: readonly Span[], spans: readonly Span[]): boolean {
  return (
    spans.length > 0 &&
    spans.every((span) => quotations.some((quotation) => quotation[0] <= span[0] && span[1] <= quotation[1]))
  );
}

/**
 * Fingerprints of an article's statements, in their order: a signed 64-bit hash of the folded content words and of which
 * occurrence of them in the article it is.
 */
export function fingerprints(contents: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return contents.map((content) => {
    const words = foldText(content);
    const occurrence = (seen.get(words) ?? 0) + 1;
    seen.set(words, occurrence);
    return createHash("sha256").update(`${occurrence} ${words}`).digest().readBigInt64BE().toString();
  });
}

function overlap(a: Span, b: Span): Span[] {
  const [start, end] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  return start < end ? [[start, end]] : [];
}

const join = (text: string, spans: readonly Span[]): string =>
  spans
    .map((span) => tidy(text.slice(...span)))
    .filter((part) => part !== "")
    .join(" … ");

const tidy = (text: string): string => text.replace(/\s+/g, " ").trim();
