import { findRuns } from "./find-runs.ts";
import { type PreparedDocument, spanOfRun } from "./prepare-document.ts";
import type { Query, Span, Term } from "./query.ts";

/** The terms a match may rest on: all but those a NOT turns away (a NOT within a NOT turns them back). */
export function positiveTerms(query: Query): Term[] {
  return collect(query, true);
}

/**
 * Whether one of the terms stands within a stretch of the text (a statement's paragraph) or in the title: numbers.md,
 * "On topic". Terms about outlet and speaker name no words of a paragraph; where there are no others, every
 * paragraph of a matching article is on topic.
 */
export function matchesTerm(terms: Term[], document: PreparedDocument, [start, end]: Span): boolean {
  const ofWords = terms.filter((term) => term.field !== "outlet" && term.field !== "speaker");
  if (ofWords.length === 0) return true;
  return ofWords.some((term) => {
    if (term.field !== "said" && findRuns(term, document.title).length > 0) return true;
    if (term.field === "title") return false;
    return findRuns(term, document.text).some((run) => {
      const span = spanOfRun(document.text, run);
      return span[0] >= start && span[1] <= end;
    });
  });
}

function collect(query: Query, positive: boolean): Term[] {
  switch (query.kind) {
    case "term":
      return positive ? [query] : [];
    case "not":
      return collect(query.part, !positive);
    case "near":
    case "same":
      return [...collect(query.left, positive), ...collect(query.right, positive)];
    default: // and, or
      return query.parts.flatMap((part) => collect(part, positive));
  }
}
