"use client";

import { Menu as MenuIcon } from "lucide-react";
import Link from "next/link";
import { classNames } from "../controls/class-names.ts";
import { LinkPending } from "./link-pending.tsx";
import { isCurrent, type RailData } from "./rail-entry.ts";
import { railIcons } from "./rail-icons.ts";

const place = (current: boolean) =>
  classNames(
    "relative -mt-px flex min-w-0 flex-auto flex-col items-center justify-center gap-0.5 border-t-2 text-small",
    current ? "border-accent font-medium text-ink" : "border-transparent text-muted",
  );

/** How many screens stand in the bar itself. */
const beside = 4;

export type BottomBarProps = { data: RailData; path: string; onMore: () => void };

/** The rail on a phone: the four screens that are read every day, and the rest behind "More". */
export function BottomBar({ data, path, onMore }: BottomBarProps) {
  const inBar = data.reading.slice(0, beside);
  const behind = [...data.reading.slice(beside), ...data.tending];
  const isBehind = behind.some((entry) => isCurrent(entry, path, data.team.href));
  return (
    <nav
      aria-label="Screens"
      className="fixed inset-x-0 bottom-0 z-30 flex h-14 border-t border-hairline bg-surface pb-[env(safe-area-inset-bottom)] tablet:hidden"
    >
      {inBar.map((entry) => {
        const Icon = railIcons[entry.screen];
        const current = isCurrent(entry, path, data.team.href);
        return (
          <Link
            key={entry.href}
            href={entry.href}
            aria-current={current ? "page" : undefined}
            className={place(current)}
          >
            <LinkPending edge="top" />
            <Icon aria-hidden className="size-4.5" strokeWidth={1.75} />
            <span className="max-w-full truncate px-0.5">{entry.label}</span>
          </Link>
        );
      })}
      <button type="button" onClick={onMore} aria-current={isBehind ? "true" : undefined} className={place(isBehind)}>
        <MenuIcon aria-hidden className="size-4.5" strokeWidth={1.75} />
        More
      </button>
    </nav>
  );
}
