import type { Filter } from "@onrecord/query/filter";
import { readSort } from "../table/sort-address.ts";
import type { Sort } from "../table/sort-rows.ts";

export const SPEAKER_COLUMNS = ["name", "statements", "outlets", "first", "last"] as const;
type SpeakerColumn = (typeof SPEAKER_COLUMNS)[number];

type SpeakerSort = Sort & { by: SpeakerColumn };

export const mostHeard: SpeakerSort = { by: "statements", order: "descending" };

/** The order that the address asks for; those heard most first when it asks for none. */
export const readSpeakerSort = (written: string | undefined): SpeakerSort =>
  readSort(SPEAKER_COLUMNS, written) ?? mostHeard;

/** What a list of speakers asks, in the browser as on the server, so that what is prefetched is found. */
export function askedSpeakers(team: string, filter: Filter, letters: string, { by, order }: SpeakerSort) {
  return { team, filter, letters, order: { by, descending: order === "descending" } };
}
