"use client";

import { formatCount } from "../../../../../format/numbers.ts";
import { StanceLabel } from "../../../../../stance/stance-label.tsx";
import type { RouterOutputs } from "../../../../../trpc/router-outputs.ts";
import { JudgedSentence } from "./judged-sentence.tsx";

type Judged = RouterOutputs["topics"]["preview"]["judged"][number];

const labels = ["for", "against", "mixed", "unclear"] as const;

/** The sentences that a proposition would judge in what matches, with how and why, and how many of each side. */
export function JudgedProposition({ text, judged }: { text: string; judged: Judged | undefined }) {
  const all = judged === undefined ? 0 : labels.reduce((sum, label) => sum + judged.counts[label], 0);
  return (
    <div className="border-t border-hairline pt-4">
      <h3 className="font-strong">{text}</h3>
      {judged === undefined ? (
        <p className="mt-1 text-muted">Judging</p>
      ) : all === 0 ? (
        <p className="mt-1 text-muted">
          No sentence in these articles would be judged. Name its targets as the articles name them.
        </p>
      ) : (
        <>
          <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {labels.map((label) => (
              <span key={label} className="inline-flex items-center gap-1.5">
                <StanceLabel label={label} />
                {formatCount(judged.counts[label])}
              </span>
            ))}
          </p>
          <ul className="mt-2 divide-y divide-hairline">
            {judged.newest.map((sentence) => (
              <JudgedSentence key={`${sentence.statementId} ${sentence.holder}`} {...sentence} />
            ))}
          </ul>
          {all > judged.newest.length && (
            <p className="mt-1 text-small text-muted">and {formatCount(all - judged.newest.length)} more</p>
          )}
        </>
      )}
    </div>
  );
}
