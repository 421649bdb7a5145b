import type { Term } from "@onrecord/query/query";
import { findPlaces, type Place, type SearchedRow } from "./find-places.ts";

const words: Record<Place, string> = {
  sentence: "in the sentence",
  headline: "in the headline",
  speaker: "in the speaker’s name",
  outlet: "in the outlet’s name",
};

/** Why a row is here: where the words of the search stand. Nothing where none were asked for. */
export function WhyMatched({ row, terms }: { row: SearchedRow; terms: readonly Term[] }) {
  if (terms.length === 0) return null;
  const places = findPlaces(row, terms);
  return (
    <>Matches {places.length === 0 ? "elsewhere in the article" : places.map((place) => words[place]).join(" and ")}</>
  );
}
