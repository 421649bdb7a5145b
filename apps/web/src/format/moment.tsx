"use client";

import { formatDay, formatDayInFull, formatMoment, formatMomentInFull } from "./moments.ts";
import { useTeamClock } from "./team-clock.tsx";

/** When something happened: an instant, or a civil day ("2025-02-12") where no more is known. */
export type MomentProps = { at: Date } | { on: string };

/** A date as lists show it, in the team's zone, with the whole of it on hover. */
export function Moment(props: MomentProps) {
  const clock = useTeamClock();
  return "at" in props ? (
    <time
      className="whitespace-nowrap"
      dateTime={props.at.toISOString()}
      title={formatMomentInFull(props.at, clock.zone)}
    >
      {formatMoment(props.at, clock)}
    </time>
  ) : (
    <time className="whitespace-nowrap" dateTime={props.on} title={formatDayInFull(props.on)}>
      {formatDay(props.on, clock)}
    </time>
  );
}
