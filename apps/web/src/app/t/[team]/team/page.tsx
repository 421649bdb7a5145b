import { AUDIT_ORDERS } from "@onrecord/query/list-order";
import type { Metadata } from "next";
import { readAddress } from "../../../../address/address.ts";
import type { PageProps } from "../../../../address/page-props.ts";
import { readOrder } from "../../../../lists/list-order.ts";
import { nextPage } from "../../../../lists/pages.ts";
import { requireTeam } from "../../../../server/require-team.ts";
import { Hydrated, prefetch, prefetchPages, trpc } from "../../../../trpc/server.tsx";
import { TeamScreen } from "./team-screen.tsx";
import { teamViewOf } from "./team-views.ts";

export const metadata: Metadata = { title: "Team" };

export default async function TeamPage({ params, searchParams }: PageProps<"team">) {
  const { team: slug } = await params;
  const team = await requireTeam(slug);
  const asked = { team: slug };
  const { tab, sort } = readAddress(Object.entries(await searchParams)).screen;
  const view = teamViewOf(tab, team.role);
  await Promise.all([
    prefetch(
      trpc.account.me.queryOptions(),
      trpc.team.members.queryOptions(asked),
      ...(team.role === "owner" ? [trpc.team.invitations.queryOptions(asked)] : []),
    ),
    view === "audit" &&
      prefetchPages(trpc.team.audit.infiniteQueryOptions({ ...asked, order: readOrder(AUDIT_ORDERS, sort) }, nextPage)),
  ]);
  return (
    <Hydrated>
      <TeamScreen />
    </Hydrated>
  );
}
