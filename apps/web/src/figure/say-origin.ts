import { type Filter, resolvePeriod } from "@onrecord/query/filter";
import { type Named, sayFilter, sayPeriod } from "../filter/say-filter.ts";
import { formatMomentInFull } from "../format/moments.ts";
import { formatCounted } from "../format/numbers.ts";

export type Origin = {
  readonly filter: Filter;
  readonly names: readonly Named[];
  /** The team's civil day, from which relative periods count. */
  readonly today: string;
  /** In how many outlets the filter matches. */
  readonly outlets: number;
  readonly made: Date;
  readonly zone: string;
};

/** Where a picture that left its page comes from: its filter, its days, how many outlets it counts, and when it was made. */
export function sayOrigin({ filter, names, today, outlets, made, zone }: Origin): string[] {
  const { from, until } = resolvePeriod(filter.period, today);
  const isAll = "last" in filter.period && filter.period.last === "all";
  const last = sayPeriod({ from: today, until });
  const days = isAll ? `all until ${last}` : sayPeriod({ from, until });
  return [
    `Filter: ${sayFilter(filter, names)}`,
    `Days: ${days}, in ${formatCounted(outlets, "outlet")}`,
    `Made: ${formatMomentInFull(made, zone)}`,
  ];
}
