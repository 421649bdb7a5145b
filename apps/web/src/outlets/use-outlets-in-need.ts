"use client";

import { useQuery } from "@tanstack/react-query";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { needsAttention, outletHealth } from "./outlet-health.ts";

const everyMs = 300_000;

/** How many outlets a person should look at; 0 while that is not known. It shares its answer with the screens that list outlets. */
export function useOutletsInNeed(): number {
  const { slug: team } = useTeam();
  const outlets = useQuery(useTRPC().outlets.list.queryOptions({ team }, { refetchInterval: everyMs })).data ?? [];
  return outlets.filter((outlet) => needsAttention(outletHealth(outlet))).length;
}
