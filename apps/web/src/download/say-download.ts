import { type Filter, resolvePeriod } from "@onrecord/query/filter";
import { type Named, sayPeriod } from "../filter/say-filter.ts";
import { civilDay, formatMomentInFull } from "../format/moments.ts";
import { sayListed } from "../lists/list-words.ts";

export type Origin = {
  /** What the file is called: the kind of list, or the chart. */
  readonly what: string;
  /** What a row stands for and what its figures count, in their unit. */
  readonly counts: string;
  /** As it was applied; null for a file that holds everything there is. */
  readonly filter: Filter | null;
  readonly names: readonly Named[];
  /** The team's, in which days begin. */
  readonly zone: string;
  /** When the data was read, which is when the file was made. */
  readonly made: Date;
  readonly address: string;
};

/** What stands above a file's header: enough to know, years later, what was counted, of what, when, and where to ask for it again. */
export function sayDownload({ what, counts, filter, names, zone, made, address }: Origin): string[] {
  return [
    `Onrecord: ${what}`,
    `Counts: ${counts}`,
    ...(filter === null ? [] : [`Filter: ${sayListed(what, filter, names)}`, ...sayDays(what, filter, zone, made)]),
    `Zone: ${zone}; days begin at 00:00, weeks on Monday; days in “until” columns are out`,
    `Data as of: ${made.toISOString()} (${formatMomentInFull(made, zone)})`,
    `Address: ${address}`,
  ];
}

/** The period in days, since the file outlives the day that "last 12 months" counts from. */
function sayDays(what: string, { period, utterance }: Filter, zone: string, made: Date): string[] {
  // These have days of their own, which the filter's words name.
  if (what === "held" || utterance !== null) return [];
  const today = civilDay(made, zone);
  const { from, until } = resolvePeriod(period, today);
  const isAll = "last" in period && period.last === "all";
  return [`Days: ${isAll ? `all until ${sayPeriod({ from: today, until })}` : sayPeriod({ from, until })}`];
}
