"use client";

import { Menu as MenuIcon } from "lucide-react";
import Link from "next/link";
import { classNames } from "../controls/class-names.ts";
import { isCurrent, type RailData } from "./rail-entry.ts";
import { railIcons } from "./rail-icons.ts";

const place = "flex min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-small";

export type BottomBarProps = { data: RailData; path: string; onMore: () => void };

/** The rail on a phone: the four screens that are read every day, and the rest behind "More". */
export function BottomBar({ data, path, onMore }: BottomBarProps) {
  return (
    <nav
      aria-label="Screens"
      className="fixed inset-x-0 bottom-0 z-30 flex h-14 border-t border-hairline bg-surface pb-[env(safe-area-inset-bottom)] tablet:hidden"
    >
      {data.reading.slice(0, 4).map((entry) => {
        const Icon = railIcons[entry.screen];
        const current = isCurrent(entry, path, data.team.href);
        return (
          <Link
            key={entry.href}
            href={entry.href}
            aria-current={current ? "page" : undefined}
            className={classNames(
              place,
              "border-t-2 -mt-px",
              current ? "border-accent font-medium text-ink" : "border-transparent text-muted",
            )}
          >
            <Icon aria-hidden className="size-4.5" strokeWidth={1.75} />
            <span className="max-w-full truncate px-0.5">{entry.label}</span>
          </Link>
        );
      })}
      <button type="button" onClick={onMore} className={classNames(place, "text-muted")}>
        <MenuIcon aria-hidden className="size-4.5" strokeWidth={1.75} />
        More
      </button>
    </nav>
  );
}
