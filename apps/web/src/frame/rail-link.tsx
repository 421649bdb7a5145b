"use client";

import Link from "next/link";
import { classNames } from "../controls/class-names.ts";
import { formatCount } from "../format/numbers.ts";
import { LinkPending } from "./link-pending.tsx";
import type { RailEntry } from "./rail-entry.ts";
import { railIcons } from "./rail-icons.ts";

/** One screen in the rail. Narrow, its word becomes a tooltip that hover and focus show. */
export function RailLink({ entry, current }: { entry: RailEntry; current: boolean }) {
  const Icon = railIcons[entry.screen];
  return (
    <Link
      href={entry.href}
      aria-current={current ? "page" : undefined}
      className={classNames(
        "group target relative flex h-8 items-center gap-2.5 rounded px-2.5 hover:bg-hairline/50 focus-visible:-outline-offset-2",
        "rail-narrow:justify-center rail-narrow:px-0 forced-colors:aria-[current]:border",
        current
          ? "bg-hairline/60 font-medium text-ink before:absolute before:inset-y-1.5 before:left-0 before:w-0.5 before:rounded before:bg-accent"
          : "text-muted hover:text-ink",
      )}
    >
      <LinkPending edge="left" />
      <Icon aria-hidden className="size-4 shrink-0" strokeWidth={1.75} />
      <span
        className={classNames(
          "flex-1 truncate",
          "rail-narrow:pointer-events-none rail-narrow:absolute rail-narrow:left-full rail-narrow:z-50 rail-narrow:ml-2 rail-narrow:rounded rail-narrow:bg-ink rail-narrow:px-2 rail-narrow:py-1 rail-narrow:text-small rail-narrow:text-page rail-narrow:opacity-0 rail-narrow:transition-opacity",
          "rail-narrow:group-hover:opacity-100 rail-narrow:group-focus-visible:opacity-100",
        )}
      >
        {entry.label}
      </span>
      {entry.waiting && entry.waiting.count > 0 && (
        <span
          className={classNames(
            "flex items-center gap-1.5 text-small font-normal",
            entry.waiting.urgent
              ? "text-ink rail-narrow:absolute rail-narrow:top-1.5 rail-narrow:right-1.5"
              : "text-muted rail-narrow:sr-only",
          )}
        >
          {entry.waiting.urgent && (
            <span aria-hidden className="size-1.5 rounded-full bg-careful forced-color-adjust-none" />
          )}
          <span className="rail-narrow:sr-only">{formatCount(entry.waiting.count)}</span>
          <span className="sr-only"> {entry.waiting.words}</span>
        </span>
      )}
    </Link>
  );
}
