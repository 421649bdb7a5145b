"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "../trpc/client.tsx";

/** Asks charts and lists anew when a count that they rest on has changed. Undefined where nothing is counted any more. */
export function useRedrawn(count: number | undefined): void {
  const trpc = useTRPC();
  const client = useQueryClient();
  useEffect(() => {
    if (count === undefined) return;
    // What was drawn at this count is out of date as soon as there is another, or none.
    return () => {
      for (const figures of [trpc.coverage, trpc.stances, trpc.lists])
        void client.invalidateQueries({ queryKey: figures.pathKey() });
    };
  }, [client, count, trpc]);
}
