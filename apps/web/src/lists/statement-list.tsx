"use client";

import type { Filter } from "@onrecord/query/filter";
import { STATEMENT_ORDERS } from "@onrecord/query/list-order";
import { useInfiniteQuery } from "@tanstack/react-query";
import { formatCounted } from "../format/numbers.ts";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import type { Framed } from "./article-list.tsx";
import { readOrder } from "./list-order.ts";
import { ListFrame } from "./list-frame.tsx";
import { nextPage, pagesOf } from "./pages.ts";
import { StatementItem } from "./statement-item.tsx";

export type StatementListProps = Framed & { kind: "statements" | "utterances"; filter: Filter };

/** Statements with the words they hold, or utterances told by their earliest statement. */
export function StatementList({ frame, kind, filter }: StatementListProps) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const order = readOrder(STATEMENT_ORDERS, frame.spec.order);
  const list = useInfiniteQuery(
    trpc.lists.statements.infiniteQueryOptions({ team, filter, unit: kind, order }, nextPage),
  );
  const { rows, ...state } = pagesOf(list);
  const words = list.data?.pages[0]?.words;
  const aside = kind === "statements" && words !== undefined ? formatCounted(words, "word") : undefined;
  return (
    <ListFrame
      {...frame}
      {...state}
      aside={aside}
      rows={rows.map((row) => (
        <StatementItem key={row.id} row={row} />
      ))}
    />
  );
}
