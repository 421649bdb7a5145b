import { decideQuery, type Verdict } from "./decide-query.ts";
import type { PreparedDocument } from "./prepare-document.ts";
import { printQuery } from "./print-query.ts";
import type { Query, Span } from "./query.ts";

/** Why a document matches: the clauses that stand in it, and where to mark them. */
export interface Match {
  /** In the language, as `printQuery` writes it; each once. */
  clauses: string[];
  /** Half-open UTF-16 offsets into the title and the text, in order and without overlaps. */
  title: Span[];
  text: Span[];
  /** Indexes of the statements that meet `speaker:` and `said:`. */
  statements: number[];
}

/** A query as a test: the match with its reasons, or null. */
export function compileQuery(query: Query): (document: PreparedDocument) => Match | null {
  return (document) => {
    const verdict = decideQuery(query, document);
    if (!verdict.holds) return null;
    return {
      clauses: printClauses(verdict),
      title: mergeSpans(verdict.title),
      text: mergeSpans(verdict.text),
      statements: verdict.statements,
    };
  };
}

/** The clause that kept a document out ("NOT bowling", "strike"), or null when it matches. */
export function explainMiss(query: Query, document: PreparedDocument): string | null {
  const verdict = decideQuery(query, document);
  return verdict.holds ? null : printClauses(verdict).join(" AND ");
}

function printClauses(verdict: Verdict): string[] {
  return [...new Set(verdict.clauses.map(printQuery))];
}

function mergeSpans(spans: Span[]): Span[] {
  const merged: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
