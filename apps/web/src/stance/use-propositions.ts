"use client";

import { useQuery } from "@tanstack/react-query";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";

/** The sentences of the team's propositions, by id. Empty while they are on their way. */
export function usePropositions(): ReadonlyMap<number, string> {
  const { slug: team } = useTeam();
  const topics = useQuery(useTRPC().topics.list.queryOptions({ team })).data ?? [];
  return new Map(topics.flatMap((topic) => topic.propositions.map(({ id, text }) => [id, text] as const)));
}
