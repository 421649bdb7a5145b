"use client";

import { Dialog } from "@base-ui/react/dialog";
import { Command } from "cmdk";
import { Search } from "lucide-react";
import { useState } from "react";
import { groupEntries, type PaletteEntry } from "./palette-entry.ts";

export type CommandPaletteProps = {
  open: boolean;
  onClose: () => void;
  /** What the reader typed; the caller keeps it and finds the entries for it. */
  query: string;
  onQueryChange: (query: string) => void;
  entries: readonly PaletteEntry[];
  /** Entries for this query are still on their way. */
  searching: boolean;
  onChoose: (entry: PaletteEntry) => void;
};

/** ⌘K: a line to type in, and what it finds under headings. Arrows move, Enter goes, Escape closes. */
export function CommandPalette({
  open,
  onClose,
  query,
  onQueryChange,
  entries,
  searching,
  onChoose,
}: CommandPaletteProps) {
  const [chosen, setChosen] = useState("");
  // Entries come and go as names are found: where the one that was chosen is gone, Enter goes to the first.
  const current = entries.some(({ id }) => id === chosen) ? chosen : (entries[0]?.id ?? "");
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fades fixed inset-0 z-50 bg-veil" />
        <Dialog.Popup className="fades fixed inset-x-0 top-0 z-50 mx-auto w-full max-w-xl overflow-hidden border-hairline bg-page shadow-float tablet:top-[12vh] tablet:rounded tablet:border">
          <Dialog.Title className="sr-only">Go to</Dialog.Title>
          {/* The entries come found and ordered; cmdk does the keyboard and the reading out. */}
          <Command label="Go to" shouldFilter={false} loop value={current} onValueChange={setChosen}>
            <div className="flex items-center gap-2 border-b border-hairline px-4">
              <Search aria-hidden className="size-4 shrink-0 text-muted" />
              <Command.Input
                value={query}
                onValueChange={onQueryChange}
                placeholder="Topic, speaker, outlet, screen, or words to search"
                className="h-12 flex-1 bg-transparent text-heading outline-none placeholder:text-muted"
              />
              <kbd className="font-sans text-small text-muted">Esc closes</kbd>
            </div>
            <Command.List
              className="max-h-[min(24rem,60vh)] overflow-y-auto overscroll-contain p-2"
              aria-busy={searching}
            >
              <Command.Empty className="px-2 py-6 text-muted">
                {searching ? "Searching." : "Nothing of that name. Try fewer letters."}
              </Command.Empty>
              {[...groupEntries(entries)].map(([group, members]) => (
                <Command.Group
                  key={group}
                  heading={group}
                  className="pb-2 **:[[cmdk-group-heading]]:px-2 **:[[cmdk-group-heading]]:py-1 **:[[cmdk-group-heading]]:text-small **:[[cmdk-group-heading]]:text-muted"
                >
                  {members.map((entry) => (
                    <Command.Item
                      key={entry.id}
                      value={entry.id}
                      onSelect={() => onChoose(entry)}
                      className="target flex cursor-pointer items-baseline gap-3 rounded px-2 py-1 data-[selected=true]:bg-surface data-[selected=true]:outline data-[selected=true]:outline-hairline"
                    >
                      <span className="truncate">{entry.label}</span>
                      {entry.hint !== undefined && (
                        <span className="ml-auto truncate text-small text-muted">{entry.hint}</span>
                      )}
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
            </Command.List>
          </Command>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
