"use client";

import type { Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { outletHref } from "../address/paths.ts";
import { downloadHref } from "../download/download-href.ts";
import { EmptyState } from "../feedback/empty-state.tsx";
import { formatCount, formatCounted, formatShare } from "../format/numbers.ts";
import { Section } from "../frame/section.tsx";
import { ListLink } from "../lists/list-link.tsx";
import { type Column, DataTable } from "../table/data-table.tsx";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import type { Columns } from "./column-width.ts";
import { FigureState } from "./figure-state.tsx";

/** In which outlets it matches, and how much in each. */
export function OutletsFigure({ filter, columns }: { filter: Filter; columns: Columns }) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const question = useQuery(trpc.lists.outlets.queryOptions({ team, filter }));
  return (
    <Section
      title="Outlets"
      span={columns}
      aside={
        <a href={downloadHref(team, "outlets", filter)} download className="hover:text-accent hover:underline">
          CSV
        </a>
      }
    >
      <FigureState question={question} what="The outlets" height="h-60">
        {(outlets) => {
          return (
            <>
              <p className="mb-2 text-muted">
                <ListLink spec={{ kind: "articles", filter }}>{formatCounted(sumOf(outlets), "article")}</ListLink> in{" "}
                <ListLink spec={{ kind: "outlets", filter }}>{formatCounted(outlets.length, "outlet")}</ListLink>.
              </p>
              <DataTable
                caption="Outlets by matching articles"
                rows={outlets}
                rowKey={({ outletId }) => outletId}
                initialSort={{ by: "articles", order: "descending" }}
                empty={<EmptyState title="No outlet matches in this period." />}
                columns={columnsOf(team, filter, outlets)}
              />
            </>
          );
        }}
      </FigureState>
    </Section>
  );
}

type Outlet = { readonly outletId: number; readonly outlet: string; readonly articles: number };

const sumOf = (outlets: readonly Outlet[]) => outlets.reduce((sum, { articles }) => sum + articles, 0);

function columnsOf(team: string, filter: Filter, outlets: readonly Outlet[]): Column<Outlet>[] {
  const all = sumOf(outlets);
  const most = Math.max(1, ...outlets.map(({ articles }) => articles));
  return [
    {
      key: "outlet",
      header: "Outlet",
      names: true,
      sortBy: ({ outlet }) => outlet,
      cell: ({ outlet, outletId }) => (
        <Link
          href={outletHref(team, { id: outletId, name: outlet })}
          className="min-h-6 hover:text-accent hover:underline touch:min-h-10"
        >
          {outlet}
        </Link>
      ),
    },
    {
      key: "bar",
      header: "",
      cell: ({ articles }) => (
        <svg aria-hidden width="100%" height="10" className="block min-w-16">
          <rect width={`${(articles / most) * 100}%`} height="10" fill="var(--muted)" />
        </svg>
      ),
    },
    {
      key: "articles",
      header: "Articles",
      figures: true,
      sortBy: ({ articles }) => articles,
      cell: ({ outletId, articles }) => (
        <ListLink spec={{ kind: "articles", filter: { ...filter, outlets: [outletId] } }}>
          {formatCount(articles)}
        </ListLink>
      ),
    },
    {
      key: "share",
      header: "Of these",
      figures: true,
      sortBy: ({ articles }) => articles,
      cell: ({ articles }) => <span className="text-muted">{formatShare(articles, all)}</span>,
    },
  ];
}
