import { cookies, headers } from "next/headers";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { readViewport, viewportCookie } from "../../../figure/viewport-cookie.ts";
import { ViewportProvider } from "../../../figure/viewport.tsx";
import { TeamClockProvider } from "../../../format/team-clock.tsx";
import { railCookie } from "../../../frame/rail-cookie.ts";
import { TeamFrame } from "../../../frame/team-frame.tsx";
import { teamRail } from "../../../frame/team-rail.ts";
import { requireTeam } from "../../../server/require-team.ts";
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
  const team = await requireTeam(slug);
  const ask = await caller();
  const [me, topics] = await Promise.all([ask.account.me(), ask.topics.list({ team: slug })]);
  const jar = await cookies();
  const collapsed = jar.get(railCookie)?.value === "collapsed";
  const isMobile = (await headers()).get("sec-ch-ua-mobile") === "?1";
  return (
    <TeamProvider team={team}>
      <TeamClockProvider zone={team.zone} now={new Date()}>
        <TeamFrame data={teamRail({ team, person: me, teams: me.teams, topics })} collapsed={collapsed}>
          <ViewportProvider viewport={readViewport(jar.get(viewportCookie)?.value, isMobile)} collapsed={collapsed}>
            {children}
          </ViewportProvider>
        </TeamFrame>
      </TeamClockProvider>
    </TeamProvider>
  );
}
