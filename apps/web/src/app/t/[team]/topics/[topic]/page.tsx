import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readAddress } from "../../../../../address/address.ts";
import type { PageProps } from "../../../../../address/page-props.ts";
import { idOf } from "../../../../../address/paths.ts";
import { askedBalance } from "../../../../../figure/balance-series-of.ts";
import { MATRIX_LANES } from "../../../../../figure/matrix-ask.ts";
import { withoutSides } from "../../../../../figure/without-sides.ts";
import { namesAsked } from "../../../../../filter/names-asked.ts";
import { requireTeam } from "../../../../../server/require-team.ts";
import { caller, Hydrated, prefetch, trpc } from "../../../../../trpc/server.tsx";
import { topicFilter } from "./topic-filter.ts";
import { TopicScreen } from "./topic-screen.tsx";

type TopicPageProps = PageProps<"team" | "topic">;

async function findTopic({ params }: TopicPageProps) {
  const { team, topic: segment } = await params;
  await requireTeam(team);
  const id = idOf(segment);
  const topic = (await (await caller()).topics.list({ team })).find((each) => each.id === id);
  return topic ?? notFound();
}

export async function generateMetadata(props: TopicPageProps): Promise<Metadata> {
  return { title: (await findTopic(props)).name };
}

export default async function TopicPage(props: TopicPageProps) {
  const topic = await findTopic(props);
  const { team } = await props.params;
  const { filter: asked, chart } = readAddress(Object.entries(await props.searchParams)).view;
  const filter = topicFilter(asked, topic.id);
  const on = (id: number) => ({ ...filter, propositions: [id] });
  await prefetch(
    trpc.topics.list.queryOptions({ team }),
    trpc.names.of.queryOptions({ team, ...namesAsked(asked) }),
    trpc.coverage.overTime.queryOptions({ team, filter, chart }),
    ...topic.propositions.flatMap(({ id }) => [
      trpc.stances.balance.queryOptions(askedBalance({ team, filter: on(id), chart })),
      trpc.stances.timeline.queryOptions({ team, filter: withoutSides(on(id)), most: 12 }),
    ]),
    trpc.stances.timeline.queryOptions({ team, filter: withoutSides(filter), most: MATRIX_LANES }),
    trpc.stances.voices.queryOptions({ team, filter, most: 12 }),
    trpc.lists.outlets.queryOptions({ team, filter }),
    trpc.lists.statements.queryOptions({ team, filter, size: 10, unit: "utterances" }),
  );
  return (
    <Hydrated>
      <TopicScreen topic={topic} />
    </Hydrated>
  );
}
