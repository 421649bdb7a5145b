import type { RouterOutputs } from "../../../../trpc/router-outputs.ts";

type Moved = RouterOutputs["overview"]["moved"];

/**
 * What of the answer the reader has not seen. A spike is one of the last complete week, so whoever marked it all as seen after
 * that week was over knows it; a shift is new when it was confirmed since. `seenOn` is the civil day of the mark, in the team's zone.
 * With topics in the filter, only their spikes are told.
 */
export function newsOf(
  { marked, spikes, shifts }: Moved,
  { seenOn, topics }: { seenOn: string; topics: readonly number[] },
): Pick<Moved, "spikes" | "shifts"> {
  return {
    spikes: spikes.filter(
      ({ topicId, until }) => (!marked || seenOn < until) && (topics.length === 0 || topics.includes(topicId)),
    ),
    shifts: shifts.filter(({ isNew }) => isNew),
  };
}
