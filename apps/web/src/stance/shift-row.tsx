"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { articleHref } from "../address/paths.ts";
import { Moment } from "../format/moment.tsx";
import { useTeam } from "../team/team.tsx";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { StanceLabel } from "./stance-label.tsx";

type Lane = RouterOutputs["stances"]["timeline"]["lanes"][number];

export type ShiftRowProps = {
  /** Whose, or on what: the first line. */
  head: ReactNode;
  /** Below it: the proposition, where the head is a name. */
  proposition?: string;
  /** One alone on the other side has no second utterance: it is possible, and says so. */
  shift: Lane["shifts"][number] | Lane["possibleShifts"][number];
};

/** A position that changed, or may have: from which side to which, and the last sentence of the one and the first of the other. */
export function ShiftRow({ head, proposition, shift }: ShiftRowProps) {
  const { from, to, on, before, first } = shift;
  const isPossible = !("second" in shift);
  return (
    <li className="grid grid-cols-1 gap-x-6 gap-y-3 py-4 first:pt-0 last:pb-0 desk:grid-cols-12">
      <div className="desk:col-span-4">
        <p className="font-medium text-pretty">{head}</p>
        {proposition !== undefined && <p className="mt-0.5 text-pretty">{proposition}</p>}
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-muted">
          <StanceLabel label={from} />
          <span aria-hidden>→</span>
          <span className="sr-only">to</span>
          <StanceLabel label={to} hollow={isPossible} />
          <span>
            {isPossible ? "possible, " : "since "}
            <Moment on={on} />
          </span>
        </p>
      </div>
      <ShiftSentence words={`Last ${from}`} utterance={before} />
      <ShiftSentence words={isPossible ? `Once ${to}` : `First ${to}`} utterance={first} />
    </li>
  );
}

function ShiftSentence({ words, utterance }: { words: string; utterance: Lane["utterances"][number] }) {
  const { slug: team } = useTeam();
  return (
    <div className="relative -mx-2 px-2 hover:bg-surface desk:col-span-4">
      <p className="text-small text-muted">
        {words}, <Moment on={utterance.saidOn} /> · {utterance.outlet}
      </p>
      <Link
        href={articleHref(team, utterance.articleId, utterance.statementId)}
        className="block font-serif text-quote text-pretty after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
      >
        {utterance.sentence}
      </Link>
    </div>
  );
}
