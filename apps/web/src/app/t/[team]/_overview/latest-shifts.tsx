"use client";

import type { Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { articleHref, speakerHref } from "../../../../address/paths.ts";
import { Term } from "../../../../controls/term.tsx";
import { FigureState } from "../../../../figure/figure-state.tsx";
import { Moment } from "../../../../format/moment.tsx";
import { Section } from "../../../../frame/section.tsx";
import { StanceLabel } from "../../../../stance/stance-label.tsx";
import { useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";
import type { RouterOutputs } from "../../../../trpc/router-outputs.ts";

type Shift = RouterOutputs["overview"]["moved"]["shifts"][number];

/** Who changed sides in the period: from which to which, and the two sentences that show it. */
export function LatestShifts({ filter }: { filter: Filter }) {
  const { slug: team } = useTeam();
  const question = useQuery(useTRPC().overview.moved.queryOptions({ team, filter }));
  return (
    <Section title="Latest shifts">
      <FigureState question={question} what="The shifts" height="h-24">
        {({ shifts }) =>
          shifts.length === 0 ? (
            <p className="text-muted">
              No confirmed <Term of="shift">shift</Term> in this period. Possible ones stand on the pages of their
              speakers.
            </p>
          ) : (
            <ul className="divide-y divide-hairline">
              {shifts.map((shift) => (
                <ShiftRow key={`${shift.holderId} ${shift.propositionId} ${shift.on}`} shift={shift} />
              ))}
            </ul>
          )
        }
      </FigureState>
    </Section>
  );
}

function ShiftRow({ shift }: { shift: Shift }) {
  const { slug: team } = useTeam();
  const { holderId, holder, proposition, from, to, on, before, first, isNew } = shift;
  return (
    <li className="grid grid-cols-1 gap-x-6 gap-y-2 py-4 first:pt-0 desk:grid-cols-12">
      <div className="desk:col-span-4">
        <p>
          <Link
            href={speakerHref(team, { id: holderId, name: holder })}
            className="font-medium hover:text-accent hover:underline"
          >
            {holder}
          </Link>
          {isNew && <span className="ml-2 text-small font-medium text-accent">new</span>}
        </p>
        <p className="mt-0.5 text-pretty">{proposition}</p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-muted">
          <StanceLabel label={from} />
          <span aria-hidden>→</span>
          <span className="sr-only">to</span>
          <StanceLabel label={to} />
          <span>
            since <Moment on={on} />
          </span>
        </p>
      </div>
      <ShiftSentence side={from} utterance={before} words="Last" />
      <ShiftSentence side={to} utterance={first} words="First" />
    </li>
  );
}

type ShiftSentenceProps = { side: Shift["from"]; utterance: Shift["first"]; words: string };

function ShiftSentence({ side, utterance, words }: ShiftSentenceProps) {
  const { slug: team } = useTeam();
  return (
    <div className="relative hover:bg-surface desk:col-span-4">
      <p className="text-small text-muted">
        {words} {side}, <Moment on={utterance.saidOn} /> · {utterance.outlet}
      </p>
      <Link
        href={articleHref(team, utterance.articleId, utterance.statementId)}
        className="block font-serif text-quote text-pretty after:absolute after:inset-0"
      >
        {utterance.sentence}
      </Link>
    </div>
  );
}
