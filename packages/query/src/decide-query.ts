import { findRuns } from "./find-runs.ts";
import { type PreparedDocument, type PreparedText, spanOfRun } from "./prepare-document.ts";
import type { Field, Query, Span } from "./query.ts";

/** Whether a query holds on a document, and what decided it: the parts that stand there, or the part that spoilt it. */
export interface Verdict {
  holds: boolean;
  clauses: Query[];
  /** Words to mark, in order of finding; UTF-16, half-open. Empty when it does not hold. */
  title: Span[];
  text: Span[];
  /** Indexes of the statements that meet `speaker:` and `said:`. */
  statements: number[];
}

type Statement = PreparedDocument["statements"][number];

/** Decides a query on a document. `speaker:` and `said:` that stand side by side in one AND must meet in one statement. */
export function decideQuery(query: Query, document: PreparedDocument): Verdict {
  switch (query.kind) {
    case "not": {
      const { holds } = decideQuery(query.part, document);
      return holds ? failure(query) : { ...failure(), holds: true };
    }
    case "or": {
      const holding = query.parts.map((part) => decideQuery(part, document)).filter((verdict) => verdict.holds);
      return holding.length === 0 ? failure(query) : union(holding);
    }
    case "and":
      return decideAnd(query.parts, document);
    default: // term, near, same
      return decidePlaced(query, document);
  }
}

function decideAnd(parts: Query[], document: PreparedDocument): Verdict {
  const ofStatements = parts.filter(isOfStatement);
  const joins = ofStatements.length > 1 && ofStatements.some((part) => part.kind !== "not");
  const verdicts: Verdict[] = [];
  for (const part of parts) {
    if (joins && isOfStatement(part)) continue;
    const verdict = decideQuery(part, document);
    if (!verdict.holds) return verdict;
    verdicts.push(verdict);
  }
  if (joins) {
    const verdict = decideStatements(ofStatements, document);
    if (!verdict.holds) return verdict;
    verdicts.push(verdict);
  }
  return union(verdicts);
}

/** Whether a part asks about one statement alone. An AND in parentheses asks for a statement of its own. */
function isOfStatement(query: Query): boolean {
  if (query.kind === "or") return query.parts.every(isOfStatement);
  if (query.kind === "not") return isOfStatement(query.part);
  if (query.kind === "and") return false;
  const field = fieldOf(query);
  return field === "speaker" || field === "said";
}

function decideStatements(parts: Query[], document: PreparedDocument): Verdict {
  const statements = indexesWhere(document, (statement) => parts.every((part) => holdsOn(part, statement)));
  if (statements.length > 0) return { ...success(parts.filter((part) => part.kind !== "not")), statements };
  const alone = parts.find((part) => indexesWhere(document, (statement) => holdsOn(part, statement)).length === 0);
  return failure(alone ?? { kind: "and", parts });
}

function holdsOn(query: Query, statement: Statement): boolean {
  switch (query.kind) {
    case "not":
      return !holdsOn(query.part, statement);
    case "or":
      return query.parts.some((part) => holdsOn(part, statement));
    case "and":
      return query.parts.every((part) => holdsOn(part, statement));
    default: // term, near, same
      return findRuns(query, fieldOf(query) === "speaker" ? statement.speaker : statement.content).length > 0;
  }
}

function decidePlaced(query: Query, document: PreparedDocument): Verdict {
  const field = fieldOf(query);
  if (field === "speaker" || field === "said") return decideStatements([query], document);
  if (field === "outlet") return findRuns(query, document.outlet).length > 0 ? success([query]) : failure(query);
  const title = spansIn(query, document.title);
  const text = field === "title" ? [] : spansIn(query, document.text);
  return title.length + text.length > 0 ? { ...success([query]), title, text } : failure(query);
}

/** The field of a term, or of the terms that NEAR and SAME join, which is one by the parser's rule. */
export function fieldOf(query: Query): Field | undefined {
  switch (query.kind) {
    case "term":
      return query.field;
    case "not":
      return fieldOf(query.part);
    case "near":
    case "same":
      return fieldOf(query.left);
    default: // and, or
      return fieldOf(query.parts[0]!);
  }
}

function spansIn(query: Query, text: PreparedText): Span[] {
  return findRuns(query, text).map((run) => spanOfRun(text, run));
}

function indexesWhere(document: PreparedDocument, test: (statement: Statement) => boolean): number[] {
  return document.statements.flatMap((statement, index) => (test(statement) ? [index] : []));
}

function success(clauses: Query[]): Verdict {
  return { holds: true, clauses, title: [], text: [], statements: [] };
}

function failure(...clauses: Query[]): Verdict {
  return { holds: false, clauses, title: [], text: [], statements: [] };
}

function union(verdicts: Verdict[]): Verdict {
  return {
    holds: true,
    clauses: verdicts.flatMap((verdict) => verdict.clauses),
    title: verdicts.flatMap((verdict) => verdict.title),
    text: verdicts.flatMap((verdict) => verdict.text),
    statements: [...new Set(verdicts.flatMap((verdict) => verdict.statements))].sort((a, b) => a - b),
  };
}
