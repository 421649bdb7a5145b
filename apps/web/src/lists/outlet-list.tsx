"use client";

import type { Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import { formatCounted } from "../format/numbers.ts";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import type { Framed } from "./article-list.tsx";
import { ListFrame } from "./list-frame.tsx";
import { useOpenList } from "./use-open-list.ts";

/** Outlets with a matching article; each opens its articles. */
export function OutletList({ frame, filter }: Framed & { filter: Filter }) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const { open } = useOpenList();
  const list = useQuery(trpc.lists.outlets.queryOptions({ team, filter }));
  const rows = (list.data ?? []).map(({ outletId, outlet, articles }) => (
    <li key={outletId}>
      <button
        type="button"
        onClick={() => open({ kind: "articles", filter: { ...filter, outlets: [outletId] } })}
        className="target flex w-full items-baseline justify-between gap-4 py-2 text-left hover:text-accent"
      >
        <span className="font-medium">{outlet}</span>
        <span className="text-muted">{formatCounted(articles, "article")}</span>
      </button>
    </li>
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
