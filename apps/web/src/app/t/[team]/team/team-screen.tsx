"use client";

import { useQuery } from "@tanstack/react-query";
import { useAddress } from "../../../../address/use-address.ts";
import { type Tab, Tabs } from "../../../../controls/tabs.tsx";
import { sayZone } from "../../../../format/moments.ts";
import { Page } from "../../../../frame/page.tsx";
import { useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";
import { Account } from "./account.tsx";
import { AuditLog } from "./audit-log.tsx";
import { Invitations } from "./invitations.tsx";
import { Members } from "./members.tsx";
import { type TeamView, teamViewOf, teamViews } from "./team-views.ts";

/** Who is in the team, who may come, what was changed by whom, and the reader's own account. */
export function TeamScreen() {
  const { slug: team, role, zone } = useTeam();
  const trpc = useTRPC();
  const { screen, go } = useAddress();
  const members = useQuery(trpc.team.members.queryOptions({ team })).data;
  const isOwner = role === "owner";
  const invitations = useQuery(trpc.team.invitations.queryOptions({ team }, { enabled: isOwner })).data;
  const tabs: Record<TeamView, Omit<Tab<TeamView>, "value">> = {
    members: { label: "Members", panel: <Members />, ...count(members) },
    invitations: { label: "Invitations", panel: <Invitations />, ...count(invitations) },
    audit: { label: "Audit log", panel: <AuditLog /> },
    account: { label: "Account", panel: <Account /> },
  };
  return (
    <Page title="Team" lead={`Days begin and end in ${sayZone(zone)}. Your role is ${role}.`}>
      <Tabs<TeamView>
        label="Views of the team"
        value={teamViewOf(screen.tab, role)}
        onChange={(view) =>
          go((address) => ({
            ...address,
            screen: { ...address.screen, tab: view === "members" ? undefined : view, sort: undefined },
          }))
        }
        tabs={teamViews(role).map((value) => ({ value, ...tabs[value] }))}
      />
    </Page>
  );
}

function count(rows: readonly unknown[] | undefined): { count?: number } {
  return rows === undefined ? {} : { count: rows.length };
}
