"use client";

import { Search } from "lucide-react";
import { RailLink } from "./rail-link.tsx";
import { isCurrent, type RailData } from "./rail-entry.ts";
import { SideSheet } from "./side-sheet.tsx";
import { TeamMenu } from "./team-menu.tsx";

export type MoreSheetProps = {
  open: boolean;
  onClose: () => void;
  data: RailData;
  path: string;
  onSearch: () => void;
  onSignOut: () => void;
};

/** What a phone's bottom bar has no room for: search, the other screens, teams, theme and account. */
export function MoreSheet({ open, onClose, data, path, onSearch, onSignOut }: MoreSheetProps) {
  const rest = [...data.reading.slice(4), ...data.tending];
  return (
    <SideSheet open={open} onClose={onClose} title="More">
      <div className="flex flex-col gap-1 pt-3">
        <button type="button" onClick={onSearch} className="target flex items-center gap-2.5 rounded px-2.5 text-muted">
          <Search aria-hidden className="size-4" strokeWidth={1.75} />
          Search
        </button>
        <nav aria-label="Other screens" onClickCapture={onClose}>
          {rest.map((entry) => (
            <RailLink key={entry.href} entry={entry} current={isCurrent(entry, path, data.team.href)} />
          ))}
        </nav>
        <hr className="my-2 border-hairline" />
        <TeamMenu {...data} onSignOut={onSignOut} />
      </div>
    </SideSheet>
  );
}
