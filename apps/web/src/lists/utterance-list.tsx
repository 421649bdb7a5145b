"use client";

import type { Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import type { Framed } from "./article-list.tsx";
import { ListFrame } from "./list-frame.tsx";
import { askOfUtterances, utterancesOf } from "./utterances-of.ts";
import { UtteranceItem } from "./utterance-item.tsx";

export type UtteranceListProps = Framed & { kind: "said" | "held"; filter: Filter };

/** What one holder said on one proposition, by the day it was said: the marks of a lane, or what a position of today rests on. */
export function UtteranceList({ frame, kind, filter }: UtteranceListProps) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const list = useQuery(trpc.stances.timeline.queryOptions(askOfUtterances({ team, filter })));
  const utterances = list.data && utterancesOf(list.data, kind, filter.stances);
  return (
    <ListFrame
      {...frame}
      rows={(utterances ?? []).map((utterance) => (
        <UtteranceItem key={utterance.id} utterance={utterance} />
      ))}
      total={utterances?.length}
      error={list.error}
      onRetry={() => void list.refetch()}
    />
  );
}
