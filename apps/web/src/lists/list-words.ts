import type { Filter } from "@onrecord/query/filter";
import { type Named, sayFilter } from "../filter/say-filter.ts";
import { formatCounted } from "../format/numbers.ts";
import type { ListKind } from "./list-spec.ts";

const nouns: Record<ListKind, readonly [one: string, many: string]> = {
  articles: ["article", "articles"],
  stories: ["story", "stories"],
  outlets: ["outlet", "outlets"],
  speakers: ["speaker", "speakers"],
  statements: ["statement", "statements"],
  utterances: ["utterance", "utterances"],
  stances: ["stance", "stances"],
  said: ["utterance", "utterances"],
  held: ["utterance", "utterances"],
};

/** "14 articles": the length of a list in its unit. */
export function sayLength(kind: ListKind, length: number): string {
  return formatCounted(length, ...nouns[kind]);
}

/** The filter of a list, or of a file, in words. What a position of today rests on was said in its own window, whatever the period. */
export function sayListed(kind: string, filter: Filter, names: readonly Named[]): string {
  return kind === "held"
    ? sayFilter(filter, names, "Position of today: said in the last 180 days")
    : sayFilter(filter, names);
}

/** "Articles": the title of a list whose length is still on its way. */
export function titleOf(kind: ListKind): string {
  const [, many] = nouns[kind];
  return many[0]!.toUpperCase() + many.slice(1);
}
