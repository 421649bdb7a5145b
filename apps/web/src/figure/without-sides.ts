import type { Filter } from "@onrecord/query/filter";

/**
 * The filter for positions. A position is made of all labels on a proposition, and is drawn whatever its basis: one that was
 * asked of "for" alone would be for.
 */
export function withoutSides(filter: Filter): Filter {
  return { ...filter, stances: [], bases: [] };
}

/** What a figure of positions says when the filter asks for sides or bases all the same. */
export function sayWithoutSides({ stances, bases }: Pick<Filter, "stances" | "bases">): string {
  return stances.length + bases.length === 0 ? "" : " The filter by stance and basis does not apply to positions.";
}
