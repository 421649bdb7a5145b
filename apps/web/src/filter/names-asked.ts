import type { Filter } from "@onrecord/query/filter";

/** The ids of a filter, as `names.of` is asked for their names. */
export function namesAsked({ topics, speakers, outlets, propositions }: Filter) {
  return { topics, speakers, outlets, propositions };
}
