"use client";

import type { ListSpec } from "./list-spec.ts";
import { useOpenList } from "./use-open-list.ts";

/** A row of a list of outlets or speakers: its name, and its number, which open its own list. */
export function CountedRow({ name, count, opens }: { name: string; count: string; opens: ListSpec }) {
  const { open } = useOpenList();
  return (
    <li>
      <button
        type="button"
        onClick={() => open(opens)}
        className="target flex w-full items-baseline justify-between gap-4 py-2 text-left hover:text-accent"
      >
        <span className="font-medium">{name}</span>
        <span className="text-muted">{count}</span>
      </button>
    </li>
  );
}
