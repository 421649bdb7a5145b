"use client";

import { coverageTitle, sayGap } from "@onrecord/charts/coverage-over-time/coverage-sentence";
import type { Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { topicHref } from "../address/paths.ts";
import { useAddress } from "../address/use-address.ts";
import { Segmented } from "../controls/segmented.tsx";
import { downloadHref } from "../download/download-href.ts";
import { EmptyState } from "../feedback/empty-state.tsx";
import { ChartChoices } from "../filter/chart-choices.tsx";
import { formatCounted } from "../format/numbers.ts";
import { listOfMeasure, sayMeasured } from "../lists/of-measure.ts";
import { useOpenList } from "../lists/use-open-list.ts";
import { useMayEdit, useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { ChartFrame } from "./chart-frame.tsx";
import type { Columns } from "./column-width.ts";
import { FigureState } from "./figure-state.tsx";
import { Measured } from "./measured.tsx";
import { TableOf } from "./table-of.tsx";
import { TopicMultiples } from "./topic-multiples.tsx";
import { type TopicSeries, topicSeriesOf, topicTable } from "./topic-series-of.ts";

const scales = [
  { value: "shared", label: "One scale" },
  { value: "own", label: "Own scales" },
] as const;

export type TopicCoverageFigureProps = { filter: Filter; fileName: string; columns?: Columns };

/** How much of each topic of the team over time, side by side. */
export function TopicCoverageFigure({ filter, fileName, columns = 12 }: TopicCoverageFigureProps) {
  const { slug: team } = useTeam();
  const router = useRouter();
  const { view, screen, go } = useAddress();
  const { chart } = view;
  const { hrefFor, open, toList } = useOpenList();
  const question = useQuery(useTRPC().coverage.byTopic.queryOptions({ team, filter, chart }));
  const scale = screen.scale === "own" ? "own" : "shared";
  return (
    <FigureState question={question} what="The coverage" height="h-96">
      {(coverage, isLoading) => {
        const topics = topicSeriesOf(coverage, chart, filter.topics);
        const [first] = topics;
        if (first === undefined) return <NoTopics />;
        const kind = listOfMeasure[coverage.measure];
        const listOf = ({ id }: TopicSeries) => ({
          kind,
          filter: { ...filter, topics: [id] },
        });
        const gaps = first.series.gaps.map((gap) => `${sayGap(gap)}.`);
        const title = coverageTitle(first.series, "each topic");
        return (
          <ChartFrame
            title={title}
            filter={filter}
            sentence={[
              `${formatCounted(topics.length, "topic")}, `,
              { words: sayMeasured(coverage.measure, coverage.totals.matching), opens: toList({ kind, filter }) },
              " in all.",
              ...(topics.length > 1 ? [" What is on two topics counts in both."] : []),
              ...gaps.map((gap) => ` ${gap}`),
            ]}
            choices={
              <>
                <Segmented
                  label="Scale"
                  options={scales}
                  value={scale}
                  onChange={(next) =>
                    go((address) => ({
                      ...address,
                      screen: { ...address.screen, scale: next === "own" ? "own" : undefined },
                    }))
                  }
                />
                <ChartChoices of={["bucket", "share"]} />
              </>
            }
            table={<TableOf caption={title} table={topicTable(topics)} />}
            csvHref={downloadHref(team, "coverage-by-topic", filter, { chart })}
            fileName={fileName}
            leftOut={[
              {
                key: "undated",
                count: coverage.undated,
                words: `undated ${coverage.measure}`,
                opens: toList({ kind, filter: { ...filter, only: "undated" } }),
              },
              {
                key: "none",
                count: filter.topics.length === 0 ? coverage.onNone : 0,
                words: `${coverage.measure} on no topic`,
                opens: toList({ kind, filter: { ...filter, only: "no-topic" } }),
              },
            ]}
            loading={isLoading}
          >
            <Measured columns={columns}>
              {(width) => (
                <TopicMultiples
                  topics={topics}
                  width={width}
                  max={scale === "own" ? undefined : Math.max(...topics.map(({ series }) => series.max))}
                  toTopic={{
                    hrefFor: (topic) => topicHref(team, topic),
                    onOpen: (topic) => router.push(topicHref(team, topic)),
                  }}
                  toList={{ hrefFor: (topic) => hrefFor(listOf(topic)), onOpen: (topic) => open(listOf(topic)) }}
                />
              )}
            </Measured>
          </ChartFrame>
        );
      }}
    </FigureState>
  );
}

function NoTopics() {
  const { slug: team } = useTeam();
  const mayEdit = useMayEdit();
  return (
    <EmptyState
      title="No topics yet."
      action={
        mayEdit && (
          <Link href={`/t/${team}/topics/new`} className="underline hover:text-accent">
            Define a topic
          </Link>
        )
      }
    >
      A topic is a named query over the articles. Its coverage over time stands here.
    </EmptyState>
  );
}
