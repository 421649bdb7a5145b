"use client";

import { formatDay, formatDayInFull, formatMoment, formatMomentInFull } from "./moments.ts";
import { useTeamClock } from "./team-clock.tsx";

/** When something happened: an instant, or a civil day ("2025-02-12") where no more is known. */
export type MomentProps = ({ at: Date } | { on: string }) & {
  /** "since yesterday 14:05": what stands within a sentence begins small. */
  within?: boolean;
};

/** A date as lists show it, in the team's zone, with the whole of it on hover. */
export function Moment(props: MomentProps) {
  const clock = useTeamClock();
  return "at" in props ? (
    <time
      className="whitespace-nowrap"
      dateTime={props.at.toISOString()}
      title={formatMomentInFull(props.at, clock.zone)}
    >
      {props.within ? startSmall(formatMoment(props.at, clock)) : formatMoment(props.at, clock)}
    </time>
  ) : (
    <time className="whitespace-nowrap" dateTime={props.on} title={formatDayInFull(props.on)}>
      {formatDay(props.on, clock)}
    </time>
  );
}

/** "Today 14:05" as "today 14:05"; a date stays as it is. */
function startSmall(moment: string): string {
  return moment.replace(/^(Today|Yesterday)/, (word) => word.toLowerCase());
}
