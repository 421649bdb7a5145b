import { fieldOf } from "./decide-query.ts";
import { findRuns } from "./find-runs.ts";
import { prepareText, type PreparedText } from "./prepare-document.ts";
import type { Field, Query } from "./query.ts";

/** A statement as a search looks at it: its own words and whose they are, and where it stands. */
export interface SearchedStatement {
  sentence: string;
  content: string;
  speaker: string;
  /** Of its article. */
  title: string;
  outlet: string;
}

type Prepared = Record<keyof SearchedStatement, PreparedText>;

/**
 * Whether a query holds on one statement. A term without a field stands in its sentence, its content or its speaker's name, and
 * not elsewhere in the article; `title:` and `outlet:` ask about the article all the same.
 */
export function matchesStatement(query: Query, statement: SearchedStatement): boolean {
  return holds(query, {
    sentence: prepareText(statement.sentence),
    content: prepareText(statement.content),
    speaker: prepareText(statement.speaker),
    title: prepareText(statement.title),
    outlet: prepareText(statement.outlet),
  });
}

function holds(query: Query, statement: Prepared): boolean {
  switch (query.kind) {
    case "not":
      return !holds(query.part, statement);
    case "and":
      return query.parts.every((part) => holds(part, statement));
    case "or":
      return query.parts.some((part) => holds(part, statement));
    default: // term, near, same
      return placesOf(fieldOf(query)).some((place) => findRuns(query, statement[place]).length > 0);
  }
}

function placesOf(field: Field | undefined): (keyof Prepared)[] {
  if (field === undefined) return ["sentence", "content", "speaker"];
  return [field === "said" ? "content" : field];
}
