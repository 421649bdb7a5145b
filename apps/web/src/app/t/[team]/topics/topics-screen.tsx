"use client";

import type { BucketSize } from "@onrecord/charts/buckets";
import type { CoveragePoint } from "@onrecord/charts/coverage-over-time/coverage-series";
import { Sparkline } from "@onrecord/charts/small-multiples/sparkline.tsx";
import type { Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { topicHref } from "../../../../address/paths.ts";
import { useAddress } from "../../../../address/use-address.ts";
import { buttonLook } from "../../../../controls/button-look.ts";
import { downloadHref } from "../../../../download/download-href.ts";
import { EmptyState } from "../../../../feedback/empty-state.tsx";
import { coverageSeriesOf } from "../../../../figure/coverage-series-of.ts";
import { FigureState } from "../../../../figure/figure-state.tsx";
import { TeamFilterBar } from "../../../../filter/team-filter-bar.tsx";
import { formatCount } from "../../../../format/numbers.ts";
import { Page } from "../../../../frame/page.tsx";
import { ListLink } from "../../../../lists/list-link.tsx";
import { type Column, DataTable } from "../../../../table/data-table.tsx";
import { useKeptSort } from "../../../../table/use-kept-sort.ts";
import { useMayEdit, useTeam } from "../../../../team/team.tsx";
import type { RouterOutputs } from "../../../../trpc/router-outputs.ts";
import { useTRPC } from "../../../../trpc/client.tsx";

/** The team's topics, each with its articles over time. */
export function TopicsScreen() {
  const { slug: team } = useTeam();
  const mayEdit = useMayEdit();
  const trpc = useTRPC();
  const { filter, chart: chosen } = useAddress().view;
  const chart = { ...chosen, measure: "articles", fold: false } as const;
  const keptSort = useKeptSort(["name", "articles"], { by: "articles", order: "descending" });
  const topics = useQuery(trpc.topics.list.queryOptions({ team }));
  const coverage = useQuery(trpc.coverage.byTopic.queryOptions({ team, filter, chart }));
  return (
    <Page
      title="Topics"
      actions={
        <>
          <a href={downloadHref(team, "topics", filter)} download className={buttonLook("plain")}>
            CSV
          </a>
          {mayEdit && (
            <Link href={`/t/${team}/topics/new`} className={buttonLook("primary")}>
              New topic
            </Link>
          )}
        </>
      }
      filterBar={<TeamFilterBar withoutEffect={{ topics: "Every topic stands in a row of its own." }} />}
    >
      <FigureState question={topics} what="The topics" height="h-96">
        {(list) => {
          const series = coverage.data && coverageSeriesOf(coverage.data, { ...chart, share: false });
          const rows = list.map((topic) => {
            const points = series?.lines.find(({ key }) => key === String(topic.id))?.points ?? [];
            return { ...topic, points, articles: points.reduce((sum, { n }) => sum + n, 0) };
          });
          return (
            <DataTable
              caption="Topics"
              rows={rows}
              rowKey={({ id }) => id}
              keptSort={keptSort}
              empty={
                <EmptyState title="There is no topic yet.">
                  A topic is a query over articles, with sentences that people can be for or against.
                </EmptyState>
              }
              columns={columnsOf(team, chart.bucket, filter)}
            />
          );
        }}
      </FigureState>
    </Page>
  );
}

type TopicRow = RouterOutputs["topics"]["list"][number] & {
  readonly points: readonly CoveragePoint[];
  readonly articles: number;
};

function TopicSparkline({ points, width }: { points: readonly CoveragePoint[]; width: number }) {
  return (
    <Sparkline
      values={points.map(({ value }) => value)}
      width={width}
      isLastPartial={points.at(-1)?.bucket.partial !== undefined}
    />
  );
}

function columnsOf(team: string, bucket: BucketSize, filter: Filter): Column<TopicRow>[] {
  return [
    {
      key: "name",
      header: "Topic",
      names: true,
      sortBy: ({ name }) => name,
      cell: (topic) => (
        <>
          <Link
            href={topicHref(team, topic)}
            className="inline-flex min-h-6 items-center hover:text-accent hover:underline touch:min-h-10"
          >
            {topic.name}
          </Link>
          <div className="pb-2 tablet:hidden">
            <TopicSparkline points={topic.points} width={176} />
          </div>
        </>
      ),
    },
    {
      key: "coverage",
      header: `Articles a ${bucket}, each on its own scale`,
      wideOnly: true,
      cell: ({ points }) => <TopicSparkline points={points} width={220} />,
    },
    {
      key: "articles",
      header: "Articles",
      figures: true,
      sortBy: ({ articles }) => articles,
      cell: ({ id, articles }) => (
        <ListLink spec={{ kind: "articles", filter: { ...filter, topics: [id] } }}>{formatCount(articles)}</ListLink>
      ),
    },
    {
      key: "propositions",
      header: "Propositions",
      wideOnly: true,
      cell: ({ propositions }) => (
        <ul className="text-muted">
          {propositions.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      ),
    },
    {
      key: "matched",
      header: "Matched",
      figures: true,
      wideOnly: true,
      cell: ({ matchedDone, matchedTotal }) => (
        <span className="text-muted">
          {matchedDone < matchedTotal ? `${formatCount(matchedDone)} of ${formatCount(matchedTotal)}` : "all"}
        </span>
      ),
    },
  ];
}
