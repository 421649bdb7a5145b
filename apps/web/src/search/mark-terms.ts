import { findRuns } from "@onrecord/query/find-runs";
import { prepareDocument, spanOfRun } from "@onrecord/query/prepare-document";
import type { Term } from "@onrecord/query/query";

/** A stretch of a text, and whether a term of the query stands there. */
export type Piece = { readonly text: string; readonly isMatch: boolean };

/** A text cut where terms begin and end; matches that touch or overlap are one. The pieces joined are the text. */
export function markTerms(text: string, terms: readonly Term[]): Piece[] {
  const { text: prepared } = prepareDocument({ title: "", text });
  const spans = terms
    .flatMap((term) => findRuns(term, prepared).map((run) => spanOfRun(prepared, run)))
    .toSorted(([a], [b]) => a - b);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    const last = pieces.at(-1);
    if (start <= at && last?.isMatch) {
      if (end <= at) continue;
      pieces[pieces.length - 1] = { text: last.text + text.slice(at, end), isMatch: true };
    } else {
      if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false });
      pieces.push({ text: text.slice(start, end), isMatch: true });
    }
    at = end;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), isMatch: false });
  return pieces;
}
