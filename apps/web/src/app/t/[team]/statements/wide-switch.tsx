"use client";

import { useAddress } from "../../../../address/use-address.ts";

/** With a topic, only the statements near its words are on it; this takes all that its articles hold. */
export function WideSwitch() {
  const { view, go } = useAddress();
  const { topics, wide } = view.filter;
  if (topics.length === 0 && !wide) return null;
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
