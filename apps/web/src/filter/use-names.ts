"use client";

import type { Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { namesAsked } from "./names-asked.ts";
import type { Named } from "./say-filter.ts";

/** The names behind the ids of a filter; undefined while they are on their way. None are asked for where there are no ids. */
export function useNames(filter: Filter): readonly Named[] | undefined {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const asked = namesAsked(filter);
  const enabled = Object.values(asked).some((ids) => ids.length > 0);
  const names = useQuery(trpc.names.of.queryOptions({ team, ...asked }, { enabled, staleTime: Infinity }));
  if (!enabled) return [];
  // The last filter's names, kept until this one's come, lack those that are new.
  if (names.isPlaceholderData || names.isPending) return undefined;
  return names.data ?? [];
}
