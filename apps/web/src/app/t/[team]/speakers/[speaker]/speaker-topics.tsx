"use client";

import type { Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { topicHref } from "../../../../../address/paths.ts";
import { downloadHref } from "../../../../../download/download-href.ts";
import { EmptyState } from "../../../../../feedback/empty-state.tsx";
import { FigureState } from "../../../../../figure/figure-state.tsx";
import { LeftOut } from "../../../../../figure/left-out.tsx";
import { formatCount } from "../../../../../format/numbers.ts";
import { Section } from "../../../../../frame/section.tsx";
import { ListLink } from "../../../../../lists/list-link.tsx";
import { useOpenList } from "../../../../../lists/use-open-list.ts";
import { type Column, DataTable } from "../../../../../table/data-table.tsx";
import { LengthBar } from "../../../../../table/length-bar.tsx";
import { useTeam } from "../../../../../team/team.tsx";
import { useTRPC } from "../../../../../trpc/client.tsx";

export type AboutSpeakerProps = { filter: Filter; speakerId: number };

type Row = { id: number; name: string; statements: number };

/** What the speaker speaks of: statements a topic, and how many are on none. */
export function SpeakerTopics({ filter, speakerId }: AboutSpeakerProps) {
  const { slug: team } = useTeam();
  const { toList } = useOpenList();
  const question = useQuery(useTRPC().speakers.topics.queryOptions({ team, filter, speakerId }));
  return (
    <Section
      title="Topics"
      aside={
        <>
          On two topics, counted in both ·{" "}
          <a href={downloadHref(team, "speaker-topics", filter)} download className="hover:text-accent hover:underline">
            CSV
          </a>
        </>
      }
      span={4}
    >
      <FigureState question={question} what="The topics" height="h-60">
        {(counts) => {
          const rows = counts.flatMap(({ topicId, topic, statements }): Row[] =>
            topicId === null || topic === null ? [] : [{ id: topicId, name: topic, statements }],
          );
          const onNone = counts.find(({ topicId }) => topicId === null)?.statements ?? 0;
          return (
            <>
              <DataTable
                caption="Topics by statements"
                rows={rows}
                rowKey={({ id }) => id}
                columns={columnsFor(team, filter, Math.max(1, ...rows.map(({ statements }) => statements)))}
                initialSort={{ by: "statements", order: "descending" }}
                empty={<EmptyState title="Nothing on a topic of this team in this period." />}
              />
              <div className="mt-2">
                <LeftOut
                  parts={[
                    {
                      key: "none",
                      count: onNone,
                      words: onNone === 1 ? "statement on no topic" : "statements on no topic",
                      opens: toList({ kind: "statements", filter: { ...filter, only: "no-topic" } }),
                    },
                  ]}
                />
              </div>
            </>
          );
        }}
      </FigureState>
    </Section>
  );
}

function columnsFor(team: string, filter: Filter, most: number): Column<Row>[] {
  return [
    {
      key: "topic",
      header: "Topic",
      names: true,
      sortBy: ({ name }) => name,
      cell: (topic) => (
        <Link href={topicHref(team, topic)} className="tablet:whitespace-nowrap hover:text-accent hover:underline">
          {topic.name}
        </Link>
      ),
    },
    { key: "bar", header: "", cell: ({ statements }) => <LengthBar of={statements} most={most} /> },
    {
      key: "statements",
      header: "Statements",
      figures: true,
      sortBy: ({ statements }) => statements,
      cell: ({ id, statements }) => (
        <ListLink spec={{ kind: "statements", filter: { ...filter, topics: [id] } }}>
          {formatCount(statements)}
        </ListLink>
      ),
    },
  ];
}
