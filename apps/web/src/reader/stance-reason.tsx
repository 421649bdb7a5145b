"use client";

import { ConfidenceWord } from "../stance/confidence-word.tsx";
import { sayDecider } from "../stance/say-decider.ts";
import { StanceLabel } from "../stance/stance-label.tsx";
import type { ReadStatement } from "./marks-of.ts";
import { quoteOf } from "./quote-of.ts";

export type StanceReasonProps = {
  stance: ReadStatement["stances"][number];
  body: string;
  /** Whose statement it is: a holder who is somebody else is named. */
  speaker: string;
};

/** A stance: side, proposition, the words that show it; behind "why" the reason. */
export function StanceReason({ stance, body, speaker }: StanceReasonProps) {
  const { label, proposition, holder, basis, evidence, reason, confidence, decidedBy } = stance;
  const words = quoteOf(body, evidence);
  return (
    <details className="group relative z-10">
      <summary className="flex cursor-pointer list-none flex-wrap items-baseline gap-x-2 rounded-sm">
        <StanceLabel label={label} hollow={basis === "second-hand"} />
        <span className="min-w-0">{proposition}</span>
        {holder !== speaker && <span className="text-muted">held by {holder}</span>}
        <span className="ml-auto text-small text-muted underline decoration-outline underline-offset-3 group-open:no-underline">
          why
        </span>
      </summary>
      <p className="mt-1 border-l border-hairline pl-3 text-small text-muted">
        {words !== "" && <span className="font-serif text-base text-ink">“{words}” </span>}
        {reason} {basis === "said" ? "Said" : basis === "done" ? "Done" : "Second-hand"},{" "}
        <ConfidenceWord of={confidence} />. {sayDecider(decidedBy)}
      </p>
    </details>
  );
}
