"use client";

import { type Filter, PLAIN_CHART, printView } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { printQuery } from "../../../../../address/address.ts";
import { EmptyState } from "../../../../../feedback/empty-state.tsx";
import { FigureState } from "../../../../../figure/figure-state.tsx";
import { formatCount } from "../../../../../format/numbers.ts";
import { Section } from "../../../../../frame/section.tsx";
import { ArticleItem } from "../../../../../lists/article-item.tsx";
import { useTeam } from "../../../../../team/team.tsx";
import { useTRPC } from "../../../../../trpc/client.tsx";
import { newestSize } from "./outlet-filter.ts";

/** What came out last, and the way to all of it. */
export function NewestArticles({ filter }: { filter: Filter }) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const question = useQuery(trpc.lists.articles.queryOptions({ team, filter, unit: "articles", size: newestSize }));
  const query = printView({ filter, chart: PLAIN_CHART, unknown: [] });
  const all = `/t/${team}/statements${printQuery([...query, ["tab", "articles"]])}`;
  return (
    <Section
      title="Newest articles"
      aside={
        <Link href={all} className="hover:text-accent hover:underline">
          All {question.data ? formatCount(question.data.total) : ""} articles
        </Link>
      }
    >
      <FigureState question={question} what="The articles" height="h-96">
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState title="No article in this period.">
              Widen the period. If the outlet was added just now, its articles arrive within minutes.
            </EmptyState>
          ) : (
            <ul>
              {rows.map((row) => (
                <ArticleItem key={row.id} row={row} />
              ))}
            </ul>
          )
        }
      </FigureState>
    </Section>
  );
}
