"use client";

import type { Filter } from "@onrecord/query/filter";
import { useQueryClient } from "@tanstack/react-query";
import { namesAsked } from "../filter/names-asked.ts";
import { civilDay } from "../format/moments.ts";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { sayOrigin } from "./say-origin.ts";

/** Asks for what a picture of this filter says of its origin; nothing is asked before a picture is wanted. */
export function useOrigin(filter: Filter): () => Promise<string[]> {
  const { slug: team, zone } = useTeam();
  const trpc = useTRPC();
  const client = useQueryClient();
  return async () => {
    const [names, { outlets }] = await Promise.all([
      client.fetchQuery(trpc.names.of.queryOptions({ team, ...namesAsked(filter) })),
      client.fetchQuery(trpc.overview.totals.queryOptions({ team, filter })),
    ]);
    const made = new Date();
    return sayOrigin({ filter, names, outlets, made, zone, today: civilDay(made, zone) });
  };
}
