import type { MatrixAsk } from "@onrecord/charts/matrix/matrix-series";
import { historyOf } from "./history-of.ts";
import type { Timeline } from "./timeline-series-of.ts";

/** Lanes asked for a matrix: enough for its rows on a handful of propositions. */
export const MATRIX_LANES = 60;

const mostSpeakers = 16;

/** The answer of `stances.timeline` as rows of speakers, those with most utterances first. */
export function matrixAsk(
  { lanes }: Timeline,
  propositions: readonly { readonly id: number; readonly text: string }[],
): MatrixAsk {
  const spoken = new Map<number, { name: string; utterances: number }>();
  for (const { holderId, holder, utterances } of lanes) {
    const before = spoken.get(holderId)?.utterances ?? 0;
    spoken.set(holderId, { name: holder, utterances: before + utterances.length });
  }
  const speakers = [...spoken]
    .sort(([, a], [, b]) => b.utterances - a.utterances)
    .slice(0, mostSpeakers)
    .map(([id, { name }]) => ({ key: String(id), name }));
  return {
    speakers,
    propositions: propositions.map(({ id, text }) => ({ key: String(id), name: text })),
    positions: lanes.map((lane) => ({
      speaker: String(lane.holderId),
      proposition: String(lane.propositionId),
      position: historyOf(lane),
    })),
  };
}
