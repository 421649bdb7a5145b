"use client";

import { useQuery } from "@tanstack/react-query";
import { useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";
import { nextLook } from "./next-look.ts";

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
