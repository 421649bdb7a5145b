"use client";

import { useId } from "react";
import { Moment } from "../../../../../format/moment.tsx";
import { formatCounted } from "../../../../../format/numbers.ts";
import type { RouterOutputs } from "../../../../../trpc/router-outputs.ts";

type Feed = Extract<RouterOutputs["outlets"]["discover"], { kind: "found" }>["feeds"][number];

export type FeedPreviewProps = {
  feed: Feed;
  /** The outlet that has this feed already. */
  askedBy: string | undefined;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
};

/** A feed before it is added: its name, its address, and what stands in it now. */
export function FeedPreview({ feed, askedBy, isChosen, onChoose }: FeedPreviewProps) {
  const id = useId();
  const { title, url, entries, newest } = feed;
  return (
    <li className="flex gap-3 py-3">
      <input
        id={id}
        type="checkbox"
        checked={isChosen}
        disabled={askedBy !== undefined}
        onChange={(event) => onChoose(event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-(--accent) touch:mt-0 touch:size-6"
      />
      <div className="min-w-0 flex-1">
        <label htmlFor={id} className="block font-medium wrap-anywhere">
          {title === "" ? url : title}
        </label>
        <p className="text-small text-muted wrap-anywhere">
          {title === "" ? "" : `${url} · `}
          {formatCounted(entries, "entry", "entries")}
          {askedBy !== undefined && ` · already followed by ${askedBy}`}
        </p>
        {newest.length === 0 ? (
          <p className="mt-1 text-muted">The feed is empty now.</p>
        ) : (
          <ul className="mt-2 flex flex-col gap-1">
            {newest.map((entry) => (
              <li
                key={`${entry.link} ${entry.title}`}
                className="flex flex-wrap items-baseline justify-between gap-x-4"
              >
                <span className="min-w-0 font-serif text-quote">
                  {entry.title === "" ? "Without a title" : entry.title}
                </span>
                <span className="text-small text-muted">
                  {entry.published === null ? "undated" : <Moment at={new Date(entry.published)} />}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
