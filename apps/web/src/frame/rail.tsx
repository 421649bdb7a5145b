"use client";

import { PanelLeft, Search } from "lucide-react";
import Link from "next/link";
import { classNames } from "../controls/class-names.ts";
import { LinkPending } from "./link-pending.tsx";
import { isCurrent, type RailData, type RailEntry } from "./rail-entry.ts";
import { RailLink } from "./rail-link.tsx";
import { TeamMenu } from "./team-menu.tsx";

export type RailProps = {
  data: RailData;
  path: string;
  collapsed: boolean;
  onCollapse: (collapsed: boolean) => void;
  onSearch: () => void;
  onSignOut: () => void;
};

/** The screens of a team, beside every one of them. */
export function Rail({ data, path, collapsed, onCollapse, onSearch, onSignOut }: RailProps) {
  return (
    <aside className="sticky top-0 z-30 hidden h-dvh w-52 shrink-0 flex-col border-r border-hairline bg-surface p-2 tablet:flex rail-narrow:w-14">
      <TeamMenu {...data} onSignOut={onSignOut} />
      <button
        type="button"
        onClick={onSearch}
        className="target mt-1 flex h-8 items-center gap-2.5 rounded px-2.5 text-muted hover:bg-hairline/50 hover:text-ink rail-narrow:justify-center rail-narrow:px-0"
      >
        <Search aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
        <span className="flex-1 text-left rail-narrow:sr-only">Search</span>
        <kbd className="font-sans text-small rail-narrow:hidden">⌘K</kbd>
      </button>
      <nav
        aria-label="Screens"
        className="mt-3 flex min-h-0 flex-1 flex-col overflow-y-auto overscroll-contain rail-narrow:overflow-visible"
      >
        <RailList entries={data.reading} path={path} overviewHref={data.team.href} />
        <hr className="mx-2.5 my-3 border-hairline" />
        <RailList entries={data.tending} path={path} overviewHref={data.team.href} />
      </nav>
      <button
        type="button"
        aria-pressed={collapsed}
        onClick={() => onCollapse(!collapsed)}
        className="target mt-2 hidden h-8 items-center gap-2.5 rounded px-2.5 text-muted hover:bg-hairline/50 hover:text-ink desk:flex rail-narrow:justify-center rail-narrow:px-0"
        title={collapsed ? "Show the words" : undefined}
      >
        <PanelLeft aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
        <span className="rail-narrow:sr-only">Icons only</span>
      </button>
    </aside>
  );
}

type RailListProps = { entries: readonly RailEntry[]; path: string; overviewHref: string };

function RailList({ entries, path, overviewHref }: RailListProps) {
  return (
    <ul className="flex flex-col gap-0.5">
      {entries.map((entry) => {
        const current = isCurrent(entry, path, overviewHref);
        return (
          <li key={entry.href}>
            <RailLink entry={entry} current={current} />
            {current && entry.children && entry.children.length > 0 && (
              <ul className="mt-0.5 mb-1 ml-[1.125rem] border-l border-hairline pl-2 rail-narrow:hidden">
                {entry.children.map((child) => (
                  <li key={child.href}>
                    <Link
                      href={child.href}
                      aria-current={path === child.href ? "page" : undefined}
                      className={classNames(
                        "target relative flex items-center rounded px-2 hover:bg-hairline/50 hover:text-ink focus-visible:-outline-offset-2",
                        path === child.href ? "font-medium text-ink" : "text-muted",
                      )}
                    >
                      <LinkPending edge="left" />
                      <span className="truncate">{child.label}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
