import type { Measure } from "@onrecord/query/filter";
import { formatCounted } from "../format/numbers.ts";
import type { ListKind } from "./list-spec.ts";
import { sayLength } from "./list-words.ts";

/** What a number of each measure opens; words are a column of the list of their statements. */
export const listOfMeasure: Record<Measure, ListKind> = {
  articles: "articles",
  stories: "stories",
  outlets: "outlets",
  statements: "statements",
  utterances: "utterances",
  words: "statements",
};

/** "1 story", "14 articles", "1 204 words". */
export function sayMeasured(measure: Measure, n: number): string {
  return measure === "words" ? formatCounted(n, "word") : sayLength(listOfMeasure[measure], n);
}
