"use client";

import { useQuery } from "@tanstack/react-query";
import { Command } from "cmdk";
import { useDeferredValue, useState } from "react";
import { useTeam } from "../team/team.tsx";
import { useTRPC } from "../trpc/client.tsx";
import { Adder } from "./adder.tsx";
import type { Named } from "./say-filter.ts";

export type NameAdderProps = {
  label: string;
  kind: Named["kind"];
  chosen: readonly number[];
  onAdd: (id: number) => void;
};

/** Finds a topic, speaker, outlet or proposition by its letters, and adds it. */
export function NameAdder({ label, kind, chosen, onAdd }: NameAdderProps) {
  return (
    <Adder label={label}>
      {(close) => (
        <NameFinder
          label={label}
          kind={kind}
          chosen={chosen}
          onAdd={(id) => {
            onAdd(id);
            close();
          }}
        />
      )}
    </Adder>
  );
}

const mostShown = 12;

function NameFinder({ label, kind, chosen, onAdd }: NameAdderProps) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const [letters, setLetters] = useState("");
  const asked = useDeferredValue(letters.trim());
  const found = useQuery(trpc.names.find.queryOptions({ team, letters: asked, most: mostShown }));
  const offered = (found.data ?? []).filter((named) => named.kind === kind && !chosen.includes(named.id));
  return (
    <Command label={label} shouldFilter={false} loop>
      <Command.Input
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
