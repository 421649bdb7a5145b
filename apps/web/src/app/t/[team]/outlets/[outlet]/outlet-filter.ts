import type { Filter } from "@onrecord/query/filter";

/** How many of the newest articles the page shows. */
export const newestSize = 10;

/** The filter of an outlet's page: the address's, on this outlet alone. */
export function outletFilter(filter: Filter, outletId: number): Filter {
  return { ...filter, outlets: [outletId] };
}
