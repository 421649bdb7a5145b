"use client";

import Link from "next/link";
import { buttonLook } from "../controls/button-look.ts";
import { useTeam } from "../team/team.tsx";
import { EmptyState } from "./empty-state.tsx";

export type NotYoursProps = {
  /** Whose this is, as a sentence: "Topics are changed by editors and owners." */
  what: string;
  back: { readonly href: string; readonly label: string };
};

/** In place of a screen that the reader's role does not reach: whose it is, and the way back. */
export function NotYours({ what, back }: NotYoursProps) {
  const { role } = useTeam();
  return (
    <EmptyState
      title={what}
      action={
        <Link href={back.href} className={buttonLook("plain")}>
          {back.label}
        </Link>
      }
    >
      Your role in this team is {role}. An owner can change that on the Team screen.
    </EmptyState>
  );
}
