"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useRedrawn } from "../../../../../figure/use-redrawn.ts";
import { formatOf } from "../../../../../format/numbers.ts";
import { useTeam } from "../../../../../team/team.tsx";
import { useTRPC } from "../../../../../trpc/client.tsx";

const everyMs = 2000;

/** While a changed topic is held against the stored articles: how far that is. The page's figures follow, until nothing is left. */
export function MatchingProgress({ topicId }: { topicId: number }) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
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
  useRedrawn(matching?.matchedDone);
  // Once shown, the line keeps its place: nothing below it jumps when the last article is matched.
  const [wasShown, setShown] = useState(false);
  if (matching && !wasShown) setShown(true);
  if (!matching) return wasShown ? <p className="mt-1 text-muted">Matched against all stored articles.</p> : null;
  return (
    <p className="mt-1 text-careful">
      Matched against {formatOf(matching.matchedDone, matching.matchedTotal)} stored articles so far. The figures grow
      until it is done; this page can be left.
    </p>
  );
}
