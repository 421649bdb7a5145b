"use client";

import { QueryObserver, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { needsAttention, outletHealth } from "./outlet-health.ts";

const everyMs = 300_000;

/**
 * How many outlets a person should look at; 0 while that is not known. It shares its answer with the screens that list outlets, and
 * asks after them: a question that the frame opens while a page is first drawn would keep the page's own answer out of that drawing.
 */
export function useOutletsInNeed(): number {
  const { slug: team } = useTeam();
  const client = useQueryClient();
  const options = useTRPC().outlets.list.queryOptions({ team }, { refetchInterval: everyMs });
  return useSyncExternalStore(
    (onChange) => new QueryObserver(client, options).subscribe(onChange),
    () => client.getQueryData(options.queryKey)?.filter((outlet) => needsAttention(outletHealth(outlet))).length ?? 0,
    () => 0,
  );
}
