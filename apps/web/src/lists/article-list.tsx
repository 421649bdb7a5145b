"use client";

import type { Filter } from "@onrecord/query/filter";
import { ARTICLE_ORDERS } from "@onrecord/query/list-order";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { ArticleItem } from "./article-item.tsx";
import { readOrder } from "./list-order.ts";
import { ListFrame, type ListFrameProps } from "./list-frame.tsx";
import { nextPage, pagesOf } from "./pages.ts";

/** What every list is told of its frame. */
export type Framed = { frame: Pick<ListFrameProps, "spec" | "says" | "onClose"> };

export type ArticleListProps = Framed & { kind: "articles" | "stories"; filter: Filter };

/** Articles, or stories told by their original. */
export function ArticleList({ frame, kind, filter }: ArticleListProps) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const order = readOrder(ARTICLE_ORDERS, frame.spec.order);
  const list = useInfiniteQuery(
    trpc.lists.articles.infiniteQueryOptions({ team, filter, unit: kind, order }, nextPage),
  );
  const { rows, ...state } = pagesOf(list);
  return (
    <ListFrame
      {...frame}
      {...state}
      rows={rows.map((row) => (
        <ArticleItem key={row.id} row={row} />
      ))}
    />
  );
}
