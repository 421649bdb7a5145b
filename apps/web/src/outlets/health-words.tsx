"use client";

import { CircleAlert, CircleDashed, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Moment } from "../format/moment.tsx";
import { formatCounted } from "../format/numbers.ts";
import type { OutletHealth } from "./outlet-health.ts";

/** An outlet's state in words, with its sign: what is wrong, since when, and what happens next. */
export function HealthWords({ health }: { health: OutletHealth }) {
  switch (health.kind) {
    case "failing":
      return (
        <State sign={<CircleAlert aria-hidden className="size-3.5 text-bad" />}>
          {health.since === null ? (
            "Never answered"
          ) : (
            <>
              Not answering since <Moment at={new Date(health.since)} within />
            </>
          )}
          . Next try <Moment at={new Date(health.nextAt)} within />.
        </State>
      );
    case "silent":
      return (
        <State sign={<TriangleAlert aria-hidden className="size-3.5 text-careful" />}>
          Nothing for {formatCounted(health.days, "day")}, longer than usual.
        </State>
      );
    case "parked":
      return (
        <State sign={<TriangleAlert aria-hidden className="size-3.5 text-careful" />}>
          {formatCounted(health.count, "item")} parked.
        </State>
      );
    case "new":
      return <State sign={<CircleDashed aria-hidden className="size-3.5 text-muted" />}>Not asked so far.</State>;
    case "usual":
      return <>As usual.</>;
  }
}

function State({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <span className="inline-flex items-baseline gap-1.5">
      <span className="translate-y-0.5">{sign}</span>
      <span>{children}</span>
    </span>
  );
}
