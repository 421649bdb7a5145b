import type { Query, Term } from "./query.ts";
import { cutLexeme, LONG_TEXT, MAX_LEXEME, quoteLexeme } from "./to-ts-vector.ts";

/** `exact`: Postgres alone decides as the matcher would. Otherwise its answer holds more, and the matcher has the word. */
export type TsQuery = { kind: "tsquery"; tsquery: string; exact: boolean } | { kind: "all" };

/** A condition on vectors built by `toTsVector`; `true` and `false` where a vector can't tell. */
type Condition = boolean | string;

/**
 * A tree as a Postgres `tsquery` literal (to be cast, `$1::tsquery`) that accepts at least what the matcher accepts.
 * Each part is bounded from both sides, since the upper bound of NOT is the lower bound of what it denies.
 */
export function toTsQuery(query: Query): TsQuery {
  const upper = bound(query, "upper");
  if (typeof upper === "boolean") return { kind: "all" }; // it is never false: every query can match something
  return { kind: "tsquery", tsquery: upper, exact: upper === bound(query, "lower") };
}

type Side = "upper" | "lower";

function bound(query: Query, side: Side): Condition {
  switch (query.kind) {
    case "term":
      return boundTerm(query, side);
    case "not":
      return not(bound(query.part, side === "upper" ? "lower" : "upper"));
    case "and":
      return all(query.parts.map((part) => bound(part, side)));
    case "or":
      return any(query.parts.map((part) => bound(part, side)));
    default: // near, same
      // Positions of NEAR and SAME are the matcher's business.
      return side === "upper" ? all([bound(query.left, side), bound(query.right, side)]) : false;
  }
}

function boundTerm(term: Term, side: Side): Condition {
  if (term.field === "outlet" || term.field === "speaker") return side === "upper";
  if (side === "lower" && !(term.words.every(isExact) && term.field !== "said")) return false;
  const words = term.words.map((word) => lexeme(word, term.field === "title" ? "A" : ""));
  if (words.length === 1) return words[0]!;
  if (term.field === "said") return all(words); // content may be broken by its cue, so order tells nothing
  const phrase = `(${words.join(" <-> ")})`;
  // In a long text positions are missing: there the words alone must do.
  return side === "lower" ? phrase : any([phrase, all([quoteLexeme(LONG_TEXT), ...words])]);
}

/** Whether a lexeme says the same as the pattern: plain words do, and a lone `*` at the end is a prefix. */
function isExact(pattern: string): boolean {
  return pattern.length < MAX_LEXEME && /^[^*?]+\*?$/.test(pattern);
}

/** The lexeme of a pattern: a word, or a prefix up to its first wildcard. */
function lexeme(pattern: string, weight: string): string {
  const stem = /^[^*?]*/.exec(pattern)![0];
  const flags = (stem === pattern ? "" : "*") + weight;
  return quoteLexeme(cutLexeme(stem)) + (flags === "" ? "" : `:${flags}`);
}

function all(conditions: Condition[]): Condition {
  if (conditions.includes(false)) return false;
  const told = conditions.filter((condition) => condition !== true);
  return told.length === 0 ? true : told.length === 1 ? told[0]! : `(${told.join(" & ")})`;
}

function any(conditions: Condition[]): Condition {
  if (conditions.includes(true)) return true;
  const told = conditions.filter((condition) => condition !== false);
  return told.length === 0 ? false : told.length === 1 ? told[0]! : `(${told.join(" | ")})`;
}

function not(condition: Condition): Condition {
  return typeof condition === "boolean" ? !condition : `!${condition}`;
}
