"use client";

import type { Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import { withoutSides } from "../../../../../figure/without-sides.ts";
import { ShiftRow } from "../../../../../stance/shift-row.tsx";
import { useTeam } from "../../../../../team/team.tsx";
import { useTRPC } from "../../../../../trpc/client.tsx";
import { LANES } from "./speaker-filter.ts";

const newestFirst = (a: { shift: { on: string } }, b: { shift: { on: string } }) =>
  b.shift.on.localeCompare(a.shift.on);

/** The shifts that the timeline above it marks, with the two sentences of each; possible ones after them. */
export function SpeakerShifts({ filter }: { filter: Filter }) {
  const { slug: team } = useTeam();
  const question = useQuery(
    useTRPC().stances.timeline.queryOptions({ team, filter: withoutSides(filter), most: LANES }),
  );
  if (question.data === undefined) return null;
  const { lanes, from, until } = question.data;
  const isShown = ({ on }: { on: string }) => on >= from && on < until;
  const found = lanes.flatMap(({ proposition, shifts }) =>
    shifts.filter(isShown).map((shift) => ({ proposition, shift })),
  );
  const possible = lanes.flatMap(({ proposition, possibleShifts }) =>
    possibleShifts.filter(isShown).map((shift) => ({ proposition, shift })),
  );
  if (found.length + possible.length === 0) return null;
  return (
    <ul className="mt-6 divide-y divide-hairline">
      {[...found.toSorted(newestFirst), ...possible.toSorted(newestFirst)].map(({ proposition, shift }) => (
        <ShiftRow key={`${proposition} ${shift.on} ${"second" in shift}`} head={proposition} shift={shift} />
      ))}
    </ul>
  );
}
