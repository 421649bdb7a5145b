"use client";

import type { Filter } from "@onrecord/query/filter";
import { formatCounted } from "../format/numbers.ts";
import { ListLink } from "./list-link.tsx";

/** How often an utterance is reported, where that is more than once; opens its reports. */
export function Reported({ times, filter }: { times: number; filter: Filter }) {
  if (times < 2) return null;
  return (
    <>
      {" · "}
      <ListLink spec={{ kind: "statements", filter }}>reported {formatCounted(times, "time")}</ListLink>
    </>
  );
}
