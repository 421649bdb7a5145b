"use client";

import type { Filter } from "@onrecord/query/filter";
import { STANCE_ORDERS } from "@onrecord/query/list-order";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import type { Framed } from "./article-list.tsx";
import { readOrder } from "./list-order.ts";
import { ListFrame } from "./list-frame.tsx";
import { nextPage, pagesOf } from "./pages.ts";
import { StanceItem } from "./stance-item.tsx";

/** Stances: one row a holder, statement and proposition. */
export function StanceList({ frame, filter }: Framed & { filter: Filter }) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const order = readOrder(STANCE_ORDERS, frame.spec.order);
  const list = useInfiniteQuery(trpc.lists.stances.infiniteQueryOptions({ team, filter, order }, nextPage));
  const { rows, ...state } = pagesOf(list);
  const items = rows.map((row) => <StanceItem key={`${row.id} ${row.propositionId} ${row.holderSlot}`} row={row} />);
  return <ListFrame {...frame} {...state} rows={items} />;
}
