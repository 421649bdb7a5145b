"use client";

import type { Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { namesAsked } from "./names-asked.ts";
import type { Named } from "./say-filter.ts";

/** The names behind the ids of a filter; none asked for where there are no ids. */
export function useNames(filter: Filter): readonly Named[] {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const asked = namesAsked(filter);
  const enabled = Object.values(asked).some((ids) => ids.length > 0);
  return useQuery(trpc.names.of.queryOptions({ team, ...asked }, { enabled, staleTime: Infinity })).data ?? [];
}
