"use client";

import { Moment } from "../format/moment.tsx";
import { formatCount } from "../format/numbers.ts";
import { sayConfidence } from "../stance/confidence.ts";
import { StanceLabel } from "../stance/stance-label.tsx";
import type { TimelineUtterance } from "./timeline-series-of.ts";

const mostShown = 3;

/** What hover and focus show beside a mark: side, day, sentence, outlet of each utterance in it. */
export function UtteranceCard({ utterances }: { utterances: readonly TimelineUtterance[] }) {
  const rest = utterances.length - mostShown;
  return (
    <div className="rounded border border-hairline bg-page p-3 text-small shadow-float">
      {utterances.slice(0, mostShown).map((utterance) => (
        <div key={utterance.id} className="mb-2 last:mb-0">
          <p className="flex flex-wrap items-baseline gap-x-2 text-muted">
            <span className="text-ink">
              <StanceLabel label={utterance.label} hollow={utterance.basis === "second-hand"} />
            </span>
            <span>
              {utterance.basis} <Moment on={utterance.saidOn} />
            </span>
            <span>{sayConfidence(utterance.confidence)}</span>
          </p>
          <p className="line-clamp-3 font-serif text-base text-ink">{utterance.sentence}</p>
          <p className="text-muted">{utterance.outlet}</p>
        </div>
      ))}
      {rest > 0 && <p className="text-muted">and {formatCount(rest)} more: open the mark to read all</p>}
    </div>
  );
}
