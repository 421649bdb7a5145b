import type { Query, Term } from "./query.ts";
import { isBareTerm } from "./lexemes.ts";

/** A tree back in the language, so that `parseQuery` of it gives the same tree. */
export function printQuery(query: Query): string {
  switch (query.kind) {
    case "term":
      return printTerm(query);
    case "not":
      return `NOT ${printPart(query.part, ["term", "not"])}`;
    case "near":
      return `${printPart(query.left, ["term", "near", "same"])} NEAR/${query.distance} ${printPart(query.right, ["term"])}`;
    case "same":
      return `${printPart(query.left, ["term", "near", "same"])} SAME ${printPart(query.right, ["term"])}`;
    case "and":
      return query.parts.map((part) => printPart(part, ["term", "not", "near", "same"])).join(" AND ");
    default: // or
      return query.parts.map((part) => printPart(part, ["term", "not", "near", "same", "and"])).join(" OR ");
  }
}

/** A term as typed: quoted where it would not be read as one term otherwise. */
function printTerm(term: Term): string {
  const text = isBareTerm(term.text) ? term.text : `"${term.text}"`;
  return term.field === undefined ? text : `${term.field}:${text}`;
}

function printPart(part: Query, bare: Query["kind"][]): string {
  return bare.includes(part.kind) ? printQuery(part) : `(${printQuery(part)})`;
}
