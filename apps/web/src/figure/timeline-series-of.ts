import type { PositionHistory } from "@onrecord/charts/position-timeline/position";
import {
  type TimelineRow,
  type TimelineSeries,
  timelineSeries,
} from "@onrecord/charts/position-timeline/timeline-series";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { historyOf } from "./history-of.ts";

export type Timeline = RouterOutputs["stances"]["timeline"];
type Lane = Timeline["lanes"][number];

/** An utterance as the timeline draws it, with what its card shows. */
export type TimelineUtterance = Lane["utterances"][number] & TimelineRow;

/** The answer of `stances.timeline` as lanes: a holder each on a topic's page, a proposition each on a speaker's. */
export function timelineSeriesOf(
  timeline: Timeline,
  lanesAre: "holders" | "propositions",
): TimelineSeries<TimelineUtterance> {
  const { from, until, today, bar, lanes, laneCount, leftOut } = timeline;
  const first = lanes.flatMap(({ utterances }) => utterances.map(({ saidOn }) => saidOn)).sort()[0];
  const named = lanes.map((lane) =>
    lanesAre === "holders"
      ? { lane, key: String(lane.holderId), name: lane.holder }
      : { lane, key: String(lane.propositionId), name: lane.proposition },
  );
  const series = timelineSeries<TimelineUtterance>({
    // "All time" begins where the first word was said.
    from: from > "1990-01-01" || first === undefined ? from : first,
    until,
    today,
    bar,
    lanes: named.map(({ lane, key, name }) => ({ key, name, history: inLane(historyOf(lane), key) })),
    rows: named.flatMap(({ lane, key }) => lane.utterances.map((utterance) => ({ ...utterance, lane: key }))),
    maxLanes: lanes.length,
  });
  // What stands in no lane here was counted by the server; the unsure are printed, and open, below the figure.
  return { ...series, laneCount, undrawnUtterances: leftOut.undrawn, unsure: 0 };
}

/** The utterances that show a shift, told which lane they stand in. */
function inLane(
  history: PositionHistory<Lane["utterances"][number]>,
  lane: string,
): PositionHistory<TimelineUtterance> {
  const shifts = history.shifts.map((shift) => ({
    ...shift,
    before: { ...shift.before, lane },
    first: { ...shift.first, lane },
    second: { ...shift.second, lane },
  }));
  const possibleShifts = history.possibleShifts.map((shift) => ({
    ...shift,
    before: { ...shift.before, lane },
    first: { ...shift.first, lane },
  }));
  return { ...history, shifts, possibleShifts };
}
