"use client";

import type { Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import { downloadHref } from "../../../../../download/download-href.ts";
import { EmptyState } from "../../../../../feedback/empty-state.tsx";
import { FigureState } from "../../../../../figure/figure-state.tsx";
import { formatCount, formatRate, formatShare } from "../../../../../format/numbers.ts";
import { Section } from "../../../../../frame/section.tsx";
import { ListLink } from "../../../../../lists/list-link.tsx";
import { type Column, DataTable } from "../../../../../table/data-table.tsx";
import { useTeam } from "../../../../../team/team.tsx";
import { useTRPC } from "../../../../../trpc/client.tsx";
import type { RouterOutputs } from "../../../../../trpc/router-outputs.ts";
import type { AboutSpeakerProps } from "./speaker-topics.tsx";

type Row = RouterOutputs["speakers"]["outlets"][number];

/** Who quotes the speaker, how often and how long. Words are those of the content, quoted or not. */
export function SpeakerOutlets({ filter, speakerId }: AboutSpeakerProps) {
  const { slug: team } = useTeam();
  const question = useQuery(useTRPC().speakers.outlets.queryOptions({ team, filter, speakerId }));
  return (
    <Section
      title="Outlets that quote them"
      aside={
        <a href={downloadHref(team, "speaker-outlets", filter)} download className="hover:text-accent hover:underline">
          CSV
        </a>
      }
      span={8}
    >
      <FigureState question={question} what="The outlets" height="h-60">
        {(outlets) => (
          <div id="outlets" className="scroll-mt-20">
            <DataTable
              caption="Outlets by statements of this speaker"
              rows={outlets}
              rowKey={({ outletId }) => outletId}
              columns={columnsFor(filter)}
              initialSort={{ by: "statements", order: "descending" }}
              empty={<EmptyState title="No outlet quotes them in this period.">Widen the period.</EmptyState>}
            />
          </div>
        )}
      </FigureState>
    </Section>
  );
}

function columnsFor(filter: Filter): Column<Row>[] {
  return [
    { key: "outlet", header: "Outlet", names: true, sortBy: ({ outlet }) => outlet, cell: ({ outlet }) => outlet },
    {
      key: "statements",
      header: "Statements",
      figures: true,
      sortBy: ({ statements }) => statements,
      cell: ({ outletId, statements }) => (
        <ListLink spec={{ kind: "statements", filter: { ...filter, outlets: [outletId] } }}>
          {formatCount(statements)}
        </ListLink>
      ),
    },
    {
      key: "words",
      header: "Words",
      wideOnly: true,
      figures: true,
      sortBy: ({ words }) => words,
      cell: ({ outletId, words }) => (
        <ListLink spec={{ kind: "statements", filter: { ...filter, outlets: [outletId] } }}>
          {formatCount(words)}
        </ListLink>
      ),
    },
    {
      key: "quoted",
      header: "Quoted",
      wideOnly: true,
      figures: true,
      sortBy: ({ quotedWords, words }) => (words === 0 ? undefined : quotedWords / words),
      cell: ({ quotedWords, words }) => (
        <span title={`${formatCount(quotedWords)} of ${formatCount(words)} words in quotation marks`}>
          {formatShare(quotedWords, words)}
        </span>
      ),
    },
    {
      key: "median",
      header: "Median words",
      figures: true,
      sortBy: ({ medianWords }) => medianWords,
      cell: ({ medianWords }) => (Number.isInteger(medianWords) ? formatCount(medianWords) : formatRate(medianWords)),
    },
  ];
}
