import type { Filter } from "@onrecord/query/filter";

/**
 * The filter for positions. A position is made of all labels on a proposition, and is drawn whatever its basis: one that was
 * asked of "for" alone would be for.
 */
export function withoutSides(filter: Filter): Filter {
  return { ...filter, stances: [], bases: [] };
}
