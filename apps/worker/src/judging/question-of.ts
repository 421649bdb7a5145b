/** A claimed stance → the question that a judge gets, and its answer → words of the article. Pure. */
import type { Span } from "@onrecord/analysis/reading";
import { findQuotations } from "@onrecord/analysis/spans/find-quotations";
import type { ClaimedStance } from "@onrecord/db/records/claim-unsure-stances";
import { isQuoted } from "@onrecord/db/statement-words";
import type { Answer, Question } from "@onrecord/judges/judge";

/** Characters. A quotation over pages is cut: its beginning tells the side, and a request stays small. */
const LONGEST_STATEMENT = 2000;
const LONGEST_CONTEXT = 400;

type Asked = Pick<ClaimedStance, "proposition" | "holderName" | "sentence" | "text">;

/** Nothing of an article leaves but its statement's sentences and a few words before them. */
export function questionOf({ proposition, holderName, sentence: [start, end], text }: Asked): Question {
  return {
    proposition,
    holder: holderName,
    statement: text.slice(start, Math.min(end, start + LONGEST_STATEMENT)).toWellFormed(),
    context: contextOf(text, start),
  };
}

/** From the beginning of a word. */
function contextOf(text: string, end: number): string {
  const from = Math.max(0, end - LONGEST_CONTEXT);
  const words = text.slice(from, end);
  return (from === 0 ? words : words.slice(words.search(/\s/) + 1)).toWellFormed().trim();
}

/** The article's words that an answer points at, and whether all of them are quoted; undefined when it points at none. */
export function shownBy(
  { evidence }: Pick<Answer, "evidence">,
  { sentence: [start], text }: Asked,
): { evidence: Span[]; isDirect: boolean } | undefined {
  if (evidence.length === 0) return undefined;
  const spans = evidence.map(([from, to]): Span => [start + from, start + to]);
  const quotations = findQuotations(text).map((quotation) => quotation.span);
  return { evidence: spans, isDirect: isQuoted(quotations, spans) };
}
