"use client";

import { SlidersHorizontal } from "lucide-react";
import { useState, type ReactNode } from "react";
import { Button } from "../controls/button.tsx";
import { SideSheet } from "./side-sheet.tsx";

export type FilterBarProps = {
  /** The filter in one line, for the phone: "Last 12 months, 2 filters". */
  summary: string;
  /** The period and the chips that hold. */
  chips: ReactNode;
  /** What can be added: "Speaker", "Outlet", "Stance". */
  adders: ReactNode;
  /** Set when there is something to clear. */
  onClear?: (() => void) | undefined;
};

/** The one filter, above every screen; it stays in sight. On a phone it is one line that opens a sheet. */
export function FilterBar({ summary, chips, adders, onClear }: FilterBarProps) {
  const [sheetOpen, setSheetOpen] = useState(false);
  const clear = onClear && (
    <Button look="quiet" onClick={onClear}>
      Clear all
    </Button>
  );
  return (
    <search aria-label="Filter" className="sticky top-0 z-20 border-b border-hairline bg-page">
      <div className="mx-auto hidden min-h-12 max-w-[90rem] flex-wrap items-center gap-x-1 gap-y-2 px-6 py-2 wide:gap-x-2 tablet:flex">
        {chips}
        {adders}
        <div className="ml-auto">{clear}</div>
      </div>
      <button
        type="button"
        onClick={() => setSheetOpen(true)}
        className="flex h-12 w-full items-center gap-2 px-4 text-left tablet:hidden"
      >
        <SlidersHorizontal aria-hidden className="size-4 shrink-0 text-muted" />
        <span className="min-w-0 flex-1 truncate">{summary}</span>
        <span className="text-muted">Filter</span>
      </button>
      <SideSheet open={sheetOpen} onClose={() => setSheetOpen(false)} title="Filter" tools={clear}>
        <div className="flex flex-col items-start gap-2 pt-4">{chips}</div>
        <div className="mt-4 flex flex-wrap gap-2 border-t border-hairline pt-4">{adders}</div>
      </SideSheet>
    </search>
  );
}
