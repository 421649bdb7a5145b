"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { outletHref } from "../../../../address/paths.ts";
import { FigureState } from "../../../../figure/figure-state.tsx";
import { formatCount, formatCounted } from "../../../../format/numbers.ts";
import { useTeamClock } from "../../../../format/team-clock.tsx";
import { Section } from "../../../../frame/section.tsx";
import { unusualOutlets } from "../../../../outlets/outlet-health.ts";
import { sayOutlet } from "../../../../outlets/say-outlet.ts";
import { StateWords } from "../../../../outlets/state-words.tsx";
import { useMayEdit, useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";

const shownAtMost = 8;

/** The outlets that are not as usual, worst first; the rest as one figure. */
export function CollectionHealth() {
  const { slug: team } = useTeam();
  const mayEdit = useMayEdit();
  const clock = useTeamClock();
  const question = useQuery(useTRPC().outlets.list.queryOptions({ team }));
  const outlets = `/t/${team}/outlets`;
  return (
    <Section
      title="Collection"
      aside={
        <Link href={outlets} className="hover:text-accent hover:underline">
          All {question.data ? formatCounted(question.data.length, "outlet") : "outlets"}
        </Link>
      }
    >
      <FigureState question={question} what="The outlets" height="h-24">
        {(all) => {
          if (all.length === 0)
            return (
              <p className="text-muted">
                No outlets yet.{" "}
                {mayEdit ? (
                  <Link href={outlets} className="underline hover:text-accent">
                    Add one by its address.
                  </Link>
                ) : (
                  "An editor can add one by its address."
                )}
              </p>
            );
          const unusual = unusualOutlets(all);
          const rest = unusual.length - shownAtMost;
          const usual = all.length - unusual.length;
          return (
            <>
              <ul className="divide-y divide-hairline">
                {unusual.slice(0, shownAtMost).map(({ outlet, health }) => (
                  <li key={outlet.id} className="grid grid-cols-1 gap-x-4 py-2 tablet:grid-cols-[2fr_3fr]">
                    <Link href={outletHref(team, outlet)} className="font-medium hover:text-accent hover:underline">
                      {outlet.name}
                    </Link>
                    {health.kind === "parked" ? (
                      <Link
                        href={`${outletHref(team, outlet)}#parked`}
                        className="underline decoration-outline underline-offset-3 hover:text-accent hover:decoration-accent"
                      >
                        <StateWords state={sayOutlet(outlet, clock)} />
                      </Link>
                    ) : (
                      <StateWords state={sayOutlet(outlet, clock)} />
                    )}
                  </li>
                ))}
              </ul>
              <p className="mt-2 text-muted">
                <Link
                  href={outlets}
                  className="underline decoration-outline underline-offset-3 hover:text-accent hover:decoration-accent"
                >
                  {rest > 0 && `${formatCount(rest)} more not as usual. `}
                  {usual === all.length
                    ? all.length === 1
                      ? "The one outlet as usual."
                      : `All ${formatCount(all.length)} as usual.`
                    : `${formatCount(usual)} as usual.`}
                </Link>
              </p>
            </>
          );
        }}
      </FigureState>
    </Section>
  );
}
