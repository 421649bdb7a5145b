"use client";

import type { Filter } from "@onrecord/query/filter";
import { UTTERANCE_ORDERS } from "@onrecord/query/list-order";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import type { Framed } from "./article-list.tsx";
import { readOrder } from "./list-order.ts";
import { ListFrame } from "./list-frame.tsx";
import { nextPage, pagesOf } from "./pages.ts";
import { UtteranceItem } from "./utterance-item.tsx";

export type UtteranceListProps = Framed & { kind: "said" | "held"; filter: Filter };

/** What was said by the day it was said: the marks of lanes, or what positions of today rest on. */
export function UtteranceList({ frame, kind, filter }: UtteranceListProps) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const order = readOrder(UTTERANCE_ORDERS, frame.spec.order);
  const list = useInfiniteQuery(trpc.lists.said.infiniteQueryOptions({ team, filter, as: kind, order }, nextPage));
  const { rows, ...state } = pagesOf(list);
  return (
    <ListFrame
      {...frame}
      {...state}
      rows={rows.map((row) => (
        <UtteranceItem key={row.key} utterance={row} filter={filter} />
      ))}
    />
  );
}
