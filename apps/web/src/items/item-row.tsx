"use client";

import Link from "next/link";
import type { ReactNode } from "react";
import { articleHref } from "../address/paths.ts";
import { Moment } from "../format/moment.tsx";
import { formatCounted } from "../format/numbers.ts";
import { useTeam } from "../team/team.tsx";
import { type Item, sayItem } from "./say-item.ts";

const ways = { feed: "by its feed", address: "by its address", file: "from a file" } as const;

export type ItemRowProps = {
  item: Item;
  /** What can be done with it: retry, dismiss. */
  actions?: ReactNode;
  /** Left out where every item is of one outlet. */
  showsOutlet?: boolean;
};

/** One thing that came in: what it is, where it stands and why, and what can be done. */
export function ItemRow({ item, actions, showsOutlet = true }: ItemRowProps) {
  const { slug: team } = useTeam();
  const { title, url, outlet, via, at, attempts, articleId, remedy, detail, outcome } = item;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-80">
        <p className="font-medium wrap-anywhere">
          {articleId === null ? (
            (title ?? url ?? "Without a title")
          ) : (
            <Link href={articleHref(team, articleId)} className="hover:text-accent hover:underline">
              {title ?? url ?? "Without a title"}
            </Link>
          )}
        </p>
        <p className="mt-0.5">
          {sayItem(item)}
          {remedy !== null && outcome !== "waiting" && <span className="text-muted"> {remedy}</span>}
        </p>
        <p className="mt-1 text-small text-muted">
          {showsOutlet && `${outlet} · `}
          {ways[via]} · <Moment at={new Date(at)} />
          {outcome !== "waiting" && attempts > 1 && ` · ${formatCounted(attempts, "try", "tries")}`}
          {url !== null && url.startsWith("http") && (
            <>
              {" · "}
              <a href={url} rel="noreferrer" target="_blank" className="underline hover:text-accent">
                Open its address
              </a>
            </>
          )}
        </p>
        {detail !== null && (
          <details className="mt-1 text-small text-muted">
            <summary className="w-fit hover:text-ink">Detail</summary>
            <pre className="mt-1 overflow-x-auto rounded bg-surface p-2 font-sans whitespace-pre-wrap wrap-anywhere">
              {detail}
            </pre>
          </details>
        )}
      </div>
      {actions !== undefined && <div className="flex gap-2">{actions}</div>}
    </li>
  );
}
