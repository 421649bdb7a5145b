"use client";

import type { Filter } from "@onrecord/query/filter";
import { ARTICLE_ORDERS } from "@onrecord/query/list-order";
import type { Term } from "@onrecord/query/query";
import { useInfiniteQuery } from "@tanstack/react-query";
import { articleHref } from "../../../../address/paths.ts";
import { articleColumns } from "../../../../download/list-columns.ts";
import { formatCount, formatCounted } from "../../../../format/numbers.ts";
import type { ArticleRow } from "../../../../lists/article-item.tsx";
import { nextPage, pagesOf } from "../../../../lists/pages.ts";
import { PRECISIONS, Published } from "../../../../lists/published.tsx";
import { Marked } from "../../../../search/marked.tsx";
import { WhyMatched } from "../../../../search/why-matched.tsx";
import { useOrder } from "../../../../lists/use-order.tsx";
import { useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";
import { FoundList } from "./found-list.tsx";
import { FoundRow } from "./found-row.tsx";

export type FoundArticlesProps = { filter: Filter; unit: "articles" | "stories"; terms: readonly Term[] };

/** The articles that match, or stories told by their original; each with its first matching sentence. */
export function FoundArticles({ filter, unit, terms }: FoundArticlesProps) {
  const { slug: team } = useTeam();
  const { order, menu } = useOrder(ARTICLE_ORDERS);
  const list = useInfiniteQuery(useTRPC().lists.articles.infiniteQueryOptions({ team, filter, unit, order }, nextPage));
  return (
    <FoundList
      kind={unit}
      filter={filter}
      list={pagesOf(list)}
      isStale={list.isPlaceholderData}
      order={order}
      orderMenu={menu}
      columns={articleColumns}
      renderRow={(row, choice) => <FoundArticle key={row.id} row={row} terms={terms} choice={choice} />}
    />
  );
}

type FoundArticleProps = {
  row: ArticleRow;
  terms: readonly Term[];
  choice: { chosen: boolean; onChoose: (chosen: boolean) => void };
};

function FoundArticle({ row, terms, choice }: FoundArticleProps) {
  const { slug: team } = useTeam();
  const { title, outlet, sentence } = row;
  const ofWords = terms.filter(({ field }) => field !== "outlet" && field !== "speaker");
  return (
    <FoundRow
      {...choice}
      name={title}
      href={articleHref(team, row.articleId, row.statementId)}
      head={
        <span className="font-medium">
          <Marked text={title} terms={ofWords.filter(({ field }) => field !== "said")} />
        </span>
      }
      text={
        sentence === null ? undefined : (
          <Marked text={sentence} terms={ofWords.filter(({ field }) => field !== "title")} />
        )
      }
      why={terms.length > 0 && <WhyMatched row={{ title, outlet, sentence }} terms={terms} />}
      meta={
        <>
          <span>{outlet}</span>
          <Published at={row.at} precision={PRECISIONS[row.precision] ?? "none"} />
          <span>
            {formatCounted(row.statements, "statement")}
            {row.copies > 1 && `, one of ${formatCount(row.copies)} copies`}
          </span>
        </>
      }
    />
  );
}
