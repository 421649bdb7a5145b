"use client";

import type { Filter } from "@onrecord/query/filter";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import type { Framed } from "./article-list.tsx";
import { ListFrame } from "./list-frame.tsx";
import { nextPage, pagesOf } from "./pages.ts";
import { StanceItem } from "./stance-item.tsx";

/** Stances: one row a holder, statement and proposition. */
export function StanceList({ frame, filter }: Framed & { filter: Filter }) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const list = useInfiniteQuery(trpc.lists.stances.infiniteQueryOptions({ team, filter }, nextPage));
  const { rows, ...state } = pagesOf(list);
  const items = rows.map((row) => <StanceItem key={`${row.id} ${row.propositionId} ${row.holderSlot}`} row={row} />);
  return <ListFrame {...frame} {...state} rows={items} />;
}
