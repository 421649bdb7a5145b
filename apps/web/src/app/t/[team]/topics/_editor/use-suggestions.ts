"use client";

import { useQuery } from "@tanstack/react-query";
import { useTeam } from "../../../../../team/team.tsx";
import { useTRPC } from "../../../../../trpc/client.tsx";
import { type Draft, savedOf } from "./draft.ts";
import { useSettled } from "./use-settled.ts";

const pauseMs = 600;

/** What the articles that match the draft's query are most about, asked whenever the writer pauses. */
export function useSuggestions(draft: Draft) {
  const { slug: team } = useTeam();
  const { query, propositions, dismissed } = savedOf(useSettled(draft, pauseMs));
  const hasQuery = query !== "";
  const question = useQuery(
    useTRPC().topics.suggest.queryOptions({ team, query, propositions, dismissed }, { enabled: hasQuery }),
  );
  return { question, hasQuery };
}
