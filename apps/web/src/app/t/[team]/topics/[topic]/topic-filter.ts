import type { Filter } from "@onrecord/query/filter";

/** The filter of a topic's page: the address's, on this topic alone. */
export function topicFilter(filter: Filter, topicId: number): Filter {
  return { ...filter, topics: [topicId] };
}
