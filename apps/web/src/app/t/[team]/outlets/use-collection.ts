"use client";

import { useQuery } from "@tanstack/react-query";
import { useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";
import type { RouterOutputs } from "../../../../trpc/router-outputs.ts";

const atRestMs = 60_000;
const workingMs = 10_000;
/** A feed that was just added answers within seconds, and its reader looks on. */
const arrivingMs = 3000;

type Outlets = RouterOutputs["outlets"]["list"];
type Accounting = RouterOutputs["outlets"]["accounting"];

/** How long until the next look: short while something arrives, so that the screen fills by itself. */
function nextLook(outlets: Outlets | undefined, accounting: Accounting | undefined): number {
  const isNew = outlets?.some(({ feeds }) => feeds.some(({ active, lastPollAt }) => active && lastPollAt === null));
  if (isNew) return arrivingMs;
  return accounting?.some(({ waiting }) => waiting > 0) ? workingMs : atRestMs;
}

/** The outlets and the account of what came in, looked at anew for as long as the page is open. */
export function useCollection() {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const accounting = useQuery(
    trpc.outlets.accounting.queryOptions({ team }, { refetchInterval: ({ state }) => nextLook(undefined, state.data) }),
  );
  const outlets = useQuery(
    trpc.outlets.list.queryOptions({ team }, { refetchInterval: ({ state }) => nextLook(state.data, accounting.data) }),
  );
  return { outlets, accounting };
}
