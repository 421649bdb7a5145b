import type { Filter } from "@onrecord/query/filter";

/** The ids of a filter, as `names.of` is asked for their names. */
export function namesAsked({ topics, speakers, outlets, propositions, notSpeakers, notPropositions }: Filter) {
  return {
    topics,
    outlets,
    speakers: [...speakers, ...notSpeakers],
    propositions: [...propositions, ...notPropositions],
  };
}
