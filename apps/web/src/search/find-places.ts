import { findRuns } from "@onrecord/query/find-runs";
import { prepareDocument, type PreparedText } from "@onrecord/query/prepare-document";
import type { Term } from "@onrecord/query/query";

/** What a row of a search shows of its article. */
export type SearchedRow = {
  readonly title: string;
  readonly outlet: string;
  readonly sentence?: string | null | undefined;
  /** What was said, which may go on after its sentence. */
  readonly content?: string | undefined;
  readonly speaker?: string | undefined;
};

const PLACES = ["sentence", "headline", "speaker", "outlet"] as const;
export type Place = (typeof PLACES)[number];

/**
 * Where in a row the terms of the query stand, in the order of the row. Empty when the article matches by words elsewhere in its
 * text, which the row does not show.
 */
export function findPlaces(
  { title, outlet, sentence, content, speaker }: SearchedRow,
  terms: readonly Term[],
): Place[] {
  const shown = prepareDocument({
    title,
    text: `${sentence ?? ""}\n${content ?? ""}`,
    outlet,
    statements: [{ speaker: speaker ?? "", content: "" }],
  });
  const texts: Record<Place, PreparedText> = {
    sentence: shown.text,
    headline: shown.title,
    speaker: shown.statements[0]!.speaker,
    outlet: shown.outlet,
  };
  return PLACES.filter((place) =>
    terms.some((term) => placesOf(term).includes(place) && findRuns(term, texts[place]).length > 0),
  );
}

/** Where a term may stand: without a field, in a statement and its speaker, or in the title. */
function placesOf({ field }: Term): readonly Place[] {
  if (field === undefined) return ["sentence", "headline", "speaker"];
  return [field === "said" ? "sentence" : field === "title" ? "headline" : field];
}
