"use client";

import { useQuery } from "@tanstack/react-query";
import { Command } from "cmdk";
import { useDeferredValue, useEffect, useRef, useState } from "react";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import type { Named } from "./say-filter.ts";

export type NameFinderProps = {
  label: string;
  kind: Named["kind"];
  chosen: readonly number[];
  onAdd: (id: number) => void;
};

const mostShown = 12;

/** A field that offers the names with the letters typed. It takes the focus: it comes after what it stands in has opened. */
export function NameFinder({ label, kind, chosen, onAdd }: NameFinderProps) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const [letters, setLetters] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const asked = useDeferredValue(letters.trim());
  const found = useQuery(trpc.names.find.queryOptions({ team, letters: asked, most: mostShown }));
  const offered = (found.data ?? []).filter((named) => named.kind === kind && !chosen.includes(named.id));
  return (
    <Command label={label} shouldFilter={false} loop>
      <Command.Input
        ref={field}
        value={letters}
        onValueChange={setLetters}
        placeholder={`Find a ${label.toLowerCase()}`}
        className="h-9 w-full rounded border border-outline bg-page px-2.5 placeholder:text-muted focus-visible:outline-offset-0 touch:h-10 touch:text-heading"
      />
      <Command.List className="mt-1 max-h-72 overflow-y-auto overscroll-contain">
        <Command.Empty className="px-2 py-3 text-muted">
          {found.isFetching ? "Searching." : "Nothing of that name."}
        </Command.Empty>
        {offered.map(({ id, name }) => (
          <Command.Item
            key={id}
            value={String(id)}
            onSelect={() => onAdd(id)}
            className="target flex cursor-pointer items-center rounded px-2 py-1 data-[selected=true]:bg-surface data-[selected=true]:outline data-[selected=true]:outline-hairline"
          >
            {name}
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  );
}
