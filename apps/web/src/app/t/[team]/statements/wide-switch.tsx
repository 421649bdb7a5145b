"use client";

import { useAddress } from "../../../../address/use-address.ts";

/**
 * With a topic, only the statements near its words are on it; with a search, only those in which its words stand themselves. This
 * takes all that the articles hold.
 */
export function WideSwitch() {
  const { view, go } = useAddress();
  const { topics, text, wide } = view.filter;
  if (topics.length === 0 && text === null && !wide) return null;
  return (
    <label className="target inline-flex cursor-pointer items-center gap-1.5 px-1 text-small text-muted hover:text-ink">
      <input
        type="checkbox"
        checked={wide}
        onChange={(event) => {
          const isOn = event.target.checked;
          go((address) => ({
            ...address,
            view: { ...address.view, filter: { ...address.view.filter, wide: isOn } },
          }));
        }}
        className="accent-accent"
      />
      All statements in these articles
    </label>
  );
}
