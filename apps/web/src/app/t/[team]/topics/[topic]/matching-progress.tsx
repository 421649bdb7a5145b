"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { formatOf } from "../../../../../format/numbers.ts";
import { useTeam } from "../../../../../team/team.tsx";
import { useTRPC } from "../../../../../trpc/client.tsx";

const everyMs = 2000;

/** While a changed topic is held against the stored articles: how far that is. The page's figures follow, until nothing is left. */
export function MatchingProgress({ topicId }: { topicId: number }) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const client = useQueryClient();
  const find = (topics: { id: number; matchedDone: number; matchedTotal: number }[] | undefined) => {
    const topic = topics?.find(({ id }) => id === topicId);
    return topic && topic.matchedDone < topic.matchedTotal ? topic : undefined;
  };
  const topics = useQuery(
    trpc.topics.list.queryOptions(
      { team },
      { refetchInterval: ({ state }) => (find(state.data) === undefined ? false : everyMs) },
    ),
  );
  const matching = find(topics.data);
  const done = matching?.matchedDone;
  useEffect(() => {
    if (done === undefined) return;
    // What was drawn at this count is out of date as soon as there is another, or none.
    return () => {
      for (const figures of [trpc.coverage, trpc.stances, trpc.lists])
        void client.invalidateQueries({ queryKey: figures.pathKey() });
    };
  }, [client, done, trpc]);
  if (!matching) return null;
  return (
    <p className="mt-1 text-careful">
      Matched against {formatOf(matching.matchedDone, matching.matchedTotal)} stored articles so far. The figures grow
      until it is done; this page can be left.
    </p>
  );
}
