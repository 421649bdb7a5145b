import {
  sayShift,
  shiftsIn,
  type TimelineRow,
  type TimelineSeries,
} from "@onrecord/charts/position-timeline/timeline-series";
import { formatCount, formatCounted } from "../format/numbers.ts";

const held = ["for", "against", "mixed", "thin", "none"] as const;
const words = { for: "for", against: "against", mixed: "mixed", thin: "thin", none: "silent" } as const;

/** Above a timeline: how many take which side today, and who changed in the period. The long form is the picture's own label. */
export function sayPositions<R extends TimelineRow>(
  series: TimelineSeries<R>,
  lanesAre: "holders" | "propositions",
): string {
  if (series.lanes.length === 0) return "Nobody took a side that counts here.";
  const one = lanesAre === "holders" ? "speaker" : "proposition";
  const today = held.flatMap((kind) => {
    const count = series.lanes.filter(({ history }) => history.now.kind === kind).length;
    return count === 0 ? [] : [`${formatCount(count)} ${words[kind]}`];
  });
  const shifts = series.lanes.flatMap((lane) =>
    shiftsIn(series, lane).map((shift) => `${lane.name} ${sayShift(shift)}`),
  );
  const changed = shifts.length === 0 ? "" : ` ${shifts.length === 1 ? "Shift" : "Shifts"}: ${shifts.join("; ")}.`;
  return `${formatCounted(series.lanes.length, one)}; today ${today.join(", ")}.${changed}`;
}
