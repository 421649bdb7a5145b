import type { View } from "@onrecord/query/filter";
import type { Address } from "../../../../address/address.ts";

/** What is searched and how it is shown; with copies folded, stories and utterances stand for articles and statements. */
export type Search = { readonly as: "list" | "timeline" } & (
  | { readonly of: "articles"; readonly unit: "articles" | "stories" }
  | { readonly of: "statements"; readonly unit: "statements" | "utterances" }
);

/** Statements as a list, unless the address says otherwise. */
export function readSearch({ chart }: Pick<View, "chart">, screen: Address["screen"]): Search {
  const as = screen.as === "timeline" ? "timeline" : "list";
  return screen.tab === "articles"
    ? { as, of: "articles", unit: chart.fold ? "stories" : "articles" }
    : { as, of: "statements", unit: chart.fold ? "utterances" : "statements" };
}
