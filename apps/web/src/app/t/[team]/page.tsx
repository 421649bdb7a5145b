import type { Metadata } from "next";
import { readAddress } from "../../../address/address.ts";
import type { PageProps } from "../../../address/page-props.ts";
import { namesAsked } from "../../../filter/names-asked.ts";
import { requireTeam } from "../../../server/require-team.ts";
import { Hydrated, prefetch, trpc } from "../../../trpc/server.tsx";
import { OverviewScreen } from "./_overview/overview-screen.tsx";
import { SHOWN } from "./_overview/shown.ts";

/** The frame's template is for the pages below it, not for its own. */
export async function generateMetadata({ params }: PageProps<"team">): Promise<Metadata> {
  return { title: `Overview · ${(await params).team}` };
}

export default async function OverviewPage({ params, searchParams }: PageProps<"team">) {
  const { team } = await params;
  await requireTeam(team);
  const { filter, chart } = readAddress(Object.entries(await searchParams)).view;
  await prefetch(
    trpc.names.of.queryOptions({ team, ...namesAsked(filter) }),
    trpc.overview.totals.queryOptions({ team, filter }),
    trpc.overview.moved.queryOptions({ team, filter }),
    trpc.lists.statements.queryOptions({ team, filter, size: SHOWN.statements, unit: "utterances" }),
    trpc.coverage.byTopic.queryOptions({ team, filter, chart }),
    trpc.stances.voices.queryOptions({ team, filter, most: SHOWN.voices }),
    trpc.outlets.list.queryOptions({ team }),
    trpc.topics.list.queryOptions({ team }),
  );
  return (
    <Hydrated>
      <OverviewScreen />
    </Hydrated>
  );
}
