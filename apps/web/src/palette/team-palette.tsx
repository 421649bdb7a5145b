"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useDeferredValue, useState } from "react";
import { useLeave } from "../frame/leave-guard.tsx";
import type { RailData } from "../frame/rail-entry.ts";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { CommandPalette } from "./command-palette.tsx";
import { searchEntry, teamEntries } from "./team-entries.ts";

export type TeamPaletteProps = { open: boolean; onClose: () => void; data: RailData };

/** ⌘K over the team's screens, topics, speakers, outlets and propositions. */
export function TeamPalette({ open, onClose, data }: TeamPaletteProps) {
  const team = useTeam();
  const trpc = useTRPC();
  const router = useRouter();
  const leave = useLeave();
  const [query, setQuery] = useState("");
  const letters = useDeferredValue(query.trim());
  const found = useQuery(trpc.names.find.queryOptions({ team: team.slug, letters, most: 6 }, { enabled: open }));
  const named = teamEntries(team.slug, data, letters, found.data ?? []);
  // While names are on their way the search would be the first row, and Enter would take it in place of the name.
  const isSearchOffered = letters !== "" && (named.length > 0 || !found.isFetching);
  return (
    <CommandPalette
      open={open}
      onClose={onClose}
      query={query}
      onQueryChange={setQuery}
      entries={isSearchOffered ? [...named, searchEntry(team.slug, letters)] : named}
      searching={found.isFetching}
      onChoose={(entry) => {
        onClose();
        setQuery("");
        leave(() => router.push(entry.href));
      }}
    />
  );
}
