"use client";

import { useTickingClock } from "../../../../../format/use-ticking-clock.ts";
import { type Feed, sayFeed } from "../../../../../outlets/say-outlet.ts";
import { StateWords } from "../../../../../outlets/state-words.tsx";

/** An outlet's feeds, each with its address, how it answers, and what exactly went wrong. */
export function FeedTable({ feeds }: { feeds: readonly Feed[] }) {
  const clock = useTickingClock();
  if (feeds.length === 0)
    return <p className="text-muted">No feed is asked. What came in came by single addresses or from files.</p>;
  return (
    <ul className="divide-y divide-hairline">
      {feeds.map((feed) => (
        <li key={feed.id} className="grid grid-cols-1 gap-x-6 gap-y-1 py-2 first:pt-0 desk:grid-cols-12">
          <div className="min-w-0 desk:col-span-5">
            <p className="font-medium wrap-anywhere">{feed.title ?? hostOf(feed.url)}</p>
            <p className="text-small text-muted wrap-anywhere">{feed.url}</p>
          </div>
          <div className="desk:col-span-7">
            <StateWords state={sayFeed(feed, clock)} />
            {feed.failures > 0 && feed.detail !== null && (
              <p className="mt-0.5 pl-6 text-small text-muted wrap-anywhere">{feed.detail}</p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}
