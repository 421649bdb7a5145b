import { fieldOf } from "./decide-query.ts";
import { findRuns } from "./find-runs.ts";
import { prepareText } from "./prepare-document.ts";
import type { Query } from "./query.ts";
import { toTsQuery } from "./to-ts-query.ts";

/** What a name has to be: a term, NEAR or SAME about outlets or speakers. */
export interface NameTest {
  field: "outlet" | "speaker";
  fits: (name: string) => boolean;
}

/**
 * Where the articles that a query may match are found without looking at all: each meets at least one of the word conditions (literals
 * of tsqueries) or has an outlet or a speaker of such a name. `all` where neither can tell.
 */
export type SearchPlan = { kind: "any-of"; words: string[]; names: NameTest[] } | { kind: "all" };

export function searchPlan(query: Query): SearchPlan {
  const alternatives = alternativesOf(query);
  if (alternatives === null) return { kind: "all" };
  return {
    kind: "any-of",
    words: alternatives.flatMap((one) => ("words" in one ? [one.words] : [])),
    names: alternatives.flatMap((one) => ("words" in one ? [] : [one])),
  };
}

type Alternative = { words: string } | NameTest;

function alternativesOf(query: Query): Alternative[] | null {
  const asked = toTsQuery(query);
  if (asked.kind === "tsquery" && needsWord(query)) return [{ words: asked.tsquery }];
  switch (query.kind) {
    case "not":
      return null;
    case "or": {
      const parts = query.parts.map(alternativesOf);
      return parts.includes(null) ? null : parts.flatMap((part) => part!);
    }
    case "and": // each part holds, so any one of them will do: the one with the fewest ways to hold
      return (
        query.parts
          .flatMap((part) => [alternativesOf(part) ?? []])
          .filter((part) => part.length > 0)
          .sort((a, b) => a.length - b.length)[0] ?? null
      );
    default: {
      // term, near, same
      const field = fieldOf(query);
      if (field !== "outlet" && field !== "speaker") return null;
      return [{ field, fits: (name) => findRuns(query, prepareText(name)).length > 0 }];
    }
  }
}

/** Whether it holds only where some word stands. An index can't look for words that are not there. */
function needsWord(query: Query): boolean {
  switch (query.kind) {
    case "not":
      return false;
    case "and":
      return query.parts.some(needsWord);
    case "or":
      return query.parts.every(needsWord);
    default: {
      // term, near, same
      const field = fieldOf(query);
      return field !== "outlet" && field !== "speaker";
    }
  }
}
