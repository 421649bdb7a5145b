import type { PositionHistory, StancedUtterance } from "@onrecord/charts/position-timeline/position";

/** A lane as the server reads it. What follows from its segments alone is not sent along. */
type Lane<U> = Pick<PositionHistory<U>, "segments" | "shifts" | "possibleShifts" | "now"> & {
  readonly last: PositionHistory<U>["last"] | null;
};

/** A lane's positions as the charts take them: the server's, with where a side softened to mixed and where it fell silent. */
export function historyOf<U extends StancedUtterance>(lane: Lane<U>): PositionHistory<U> {
  const { segments, shifts, possibleShifts, now, last } = lane;
  const softened: PositionHistory<U>["softened"] = [];
  const fellSilent: PositionHistory<U>["fellSilent"] = [];
  for (const [at, { kind, from: on }] of segments.entries()) {
    const before = segments[at - 1]?.kind;
    if (kind === "mixed" && (before === "for" || before === "against")) softened.push({ on, from: before });
    if (kind === "none" && before !== undefined) fellSilent.push({ on });
  }
  return { segments, shifts, possibleShifts, now, softened, fellSilent, ...(last ? { last } : {}) };
}
