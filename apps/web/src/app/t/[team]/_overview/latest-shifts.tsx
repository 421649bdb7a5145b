"use client";

import type { Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { speakerHref } from "../../../../address/paths.ts";
import { Term } from "../../../../controls/term.tsx";
import { sayWithoutSides } from "../../../../figure/without-sides.ts";
import { FigureState } from "../../../../figure/figure-state.tsx";
import { Section } from "../../../../frame/section.tsx";
import { ShiftRow } from "../../../../stance/shift-row.tsx";
import { useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";

/** Who changed sides in the period: from which to which, and the two sentences that show it. */
export function LatestShifts({ filter }: { filter: Filter }) {
  const { slug: team } = useTeam();
  const question = useQuery(useTRPC().overview.moved.queryOptions({ team, filter }));
  const sides = sayWithoutSides(filter).trim();
  return (
    <Section title="Latest shifts">
      {sides !== "" && <p className="mb-2 text-muted">{sides}</p>}
      <FigureState question={question} what="The shifts" height="h-24">
        {({ shifts }) =>
          shifts.length === 0 ? (
            <p className="text-muted">
              No confirmed <Term of="shift">shift</Term> in this period. Possible ones stand on the pages of their
              speakers.
            </p>
          ) : (
            <ul className="divide-y divide-hairline">
              {shifts.map(({ holderId, holder, proposition, isNew, ...shift }) => (
                <ShiftRow
                  key={`${holderId} ${proposition} ${shift.on}`}
                  head={
                    <>
                      <Link
                        href={speakerHref(team, { id: holderId, name: holder })}
                        className="hover:text-accent hover:underline"
                      >
                        {holder}
                      </Link>
                      {isNew && <span className="ml-2 text-small text-accent">new</span>}
                    </>
                  }
                  proposition={proposition}
                  shift={shift}
                />
              ))}
            </ul>
          )
        }
      </FigureState>
    </Section>
  );
}
