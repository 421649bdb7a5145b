import { cookies } from "next/headers";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { TeamClockProvider } from "../../../format/team-clock.tsx";
import { railCookie } from "../../../frame/rail-cookie.ts";
import { TeamFrame } from "../../../frame/team-frame.tsx";
import { teamRail } from "../../../frame/team-rail.ts";
import { orNotFound } from "../../../server/or-not-found.ts";
import { requirePerson } from "../../../server/require-person.ts";
import { TeamProvider } from "../../../team/team.tsx";
import { caller } from "../../../trpc/server.tsx";

type TeamLayoutProps = { params: Promise<{ team: string }>; children: ReactNode };

export async function generateMetadata({ params }: TeamLayoutProps): Promise<Metadata> {
  const { team } = await params;
  return { title: { default: team, template: `%s · ${team} · Onrecord` } };
}

/** Everything of a team stands in this frame. A team that one is not in is a page that isn't there. */
export default async function TeamLayout({ params, children }: TeamLayoutProps) {
  const { team: slug } = await params;
  await requirePerson();
  const ask = await caller();
  const team = await orNotFound(ask.team.get({ team: slug }));
  const [me, topics] = await Promise.all([ask.account.me(), ask.topics.list({ team: slug })]);
  const isCollapsed = (await cookies()).get(railCookie)?.value === "collapsed";
  return (
    <TeamProvider team={team}>
      <TeamClockProvider zone={team.zone} now={new Date()}>
        <TeamFrame data={teamRail({ team, person: me, teams: me.teams, topics })} collapsed={isCollapsed}>
          {children}
        </TeamFrame>
      </TeamClockProvider>
    </TeamProvider>
  );
}
