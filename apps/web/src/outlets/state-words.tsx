import { CircleAlert, CircleCheck, CircleDashed, TriangleAlert } from "lucide-react";
import type { StateWords as Words } from "./say-outlet.ts";

const signs = {
  good: { Icon: CircleCheck, colour: "text-good" },
  careful: { Icon: TriangleAlert, colour: "text-careful" },
  bad: { Icon: CircleAlert, colour: "text-bad" },
  none: { Icon: CircleDashed, colour: "text-muted" },
} as const;

/** How an outlet or a feed does, with its sign; below it what can be done. */
export function StateWords({ state: { sign, words, remedy } }: { state: Words }) {
  const { Icon, colour } = signs[sign];
  return (
    <span className="flex items-baseline gap-2">
      <Icon aria-hidden className={`size-4 shrink-0 translate-y-0.75 ${colour}`} strokeWidth={1.75} />
      <span className="min-w-0">
        {words}
        {remedy !== null && <span className="block text-small text-muted">{remedy}</span>}
      </span>
    </span>
  );
}
