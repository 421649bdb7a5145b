import type { Metadata } from "next";
import { readAddress } from "../../../../address/address.ts";
import type { PageProps } from "../../../../address/page-props.ts";
import { namesAsked } from "../../../../filter/names-asked.ts";
import { requireTeam } from "../../../../server/require-team.ts";
import { Hydrated, prefetch, trpc } from "../../../../trpc/server.tsx";
import { TopicsScreen } from "./topics-screen.tsx";

export const metadata: Metadata = { title: "Topics" };

export default async function TopicsPage({ params, searchParams }: PageProps<"team">) {
  const { team } = await params;
  await requireTeam(team);
  const { filter, chart } = readAddress(Object.entries(await searchParams)).view;
  await prefetch(
    trpc.names.of.queryOptions({ team, ...namesAsked(filter) }),
    trpc.topics.list.queryOptions({ team }),
    trpc.coverage.byTopic.queryOptions({ team, filter, chart: { ...chart, measure: "articles", fold: false } }),
  );
  return (
    <Hydrated>
      <TopicsScreen />
    </Hydrated>
  );
}
