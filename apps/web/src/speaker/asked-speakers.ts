import type { Filter } from "@onrecord/query/filter";
import type { Sort } from "../../../../table/sort-rows.ts";

const COLUMNS = ["name", "statements", "outlets", "first", "last"] as const;
type SpeakerColumn = (typeof COLUMNS)[number];

type SpeakerSort = Sort & { by: SpeakerColumn };

const mostHeard: SpeakerSort = { by: "statements", order: "descending" };

/** The order that the address asks for: "name" from A, "-last" from the latest; those heard most first when it asks for none. */
export function readSpeakerSort(written: string | undefined): SpeakerSort {
  const by = COLUMNS.find((column) => column === written?.replace(/^-/, ""));
  if (by === undefined) return mostHeard;
  return { by, order: written!.startsWith("-") ? "descending" : "ascending" };
}

/** As `readSpeakerSort` reads it; undefined for those heard most first, which is not written. */
export function printSpeakerSort({ by, order }: Sort): string | undefined {
  if (by === mostHeard.by && order === mostHeard.order) return undefined;
  return order === "descending" ? `-${by}` : by;
}

/** What the screen asks, in the browser as on the server, so that what is prefetched is found. */
export function askedSpeakers(team: string, filter: Filter, letters: string, { by, order }: SpeakerSort) {
  return { team, filter, letters, order: { by, descending: order === "descending" } };
}
