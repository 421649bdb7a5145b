"use client";

import type { Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import { formatCounted } from "../format/numbers.ts";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import type { Framed } from "./article-list.tsx";
import { CountedRow } from "./counted-row.tsx";
import { OUTLET_ORDERS, readOrder } from "./list-order.ts";
import { ListFrame } from "./list-frame.tsx";
import { sortOutlets } from "./sort-outlets.ts";

/** Outlets with a matching article; each opens its articles. */
export function OutletList({ frame, filter }: Framed & { filter: Filter }) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const list = useQuery(trpc.lists.outlets.queryOptions({ team, filter }));
  const order = readOrder(OUTLET_ORDERS, frame.spec.order);
  const rows = sortOutlets(list.data ?? [], order).map(({ outletId, outlet, articles }) => (
    <CountedRow
      key={outletId}
      name={outlet}
      count={formatCounted(articles, "article")}
      opens={{ kind: "articles", filter: { ...filter, outlets: [outletId] } }}
    />
  ));
  return (
    <ListFrame
      {...frame}
      rows={rows}
      total={list.data?.length}
      error={list.error}
      onRetry={() => void list.refetch()}
    />
  );
}
