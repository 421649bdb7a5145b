import type { Filter } from "@onrecord/query/filter";

/** Propositions drawn at most, and statements shown: asked by the server ahead, and by the screen, alike. */
export const LANES = 12;
export const STATEMENTS = 15;

/** The filter of a speaker's page: about them, and nobody else. */
export function speakerFilter(filter: Filter, speakerId: number): Filter {
  return { ...filter, speakers: [speakerId] };
}
