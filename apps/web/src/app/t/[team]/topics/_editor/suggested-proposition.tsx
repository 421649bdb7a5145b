"use client";

import { Button } from "../../../../../controls/button.tsx";
import { formatCounted } from "../../../../../format/numbers.ts";
import { StanceLabel } from "../../../../../stance/stance-label.tsx";
import type { RouterOutputs } from "../../../../../trpc/router-outputs.ts";
import { JudgedSentence } from "./judged-sentence.tsx";

export type Suggestion = NonNullable<RouterOutputs["topics"]["suggest"]>["suggestions"][number];

export type SuggestedPropositionProps = {
  suggestion: Suggestion;
  onAccept: () => void;
  onDismiss: () => void;
};

/** A sentence that could be a proposition, how many speakers are on each side of it, and the sentences that show it. */
export function SuggestedProposition({ suggestion, onAccept, onDismiss }: SuggestedPropositionProps) {
  const { text, speakers, stories, sentences } = suggestion;
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 grow basis-60 font-strong">{text}</h3>
        <div className="flex gap-1">
          <Button size="small" onClick={onAccept}>
            Accept<span className="sr-only"> {text}</span>
          </Button>
          <Button look="quiet" size="small" onClick={onDismiss}>
            Dismiss<span className="sr-only"> {text}</span>
          </Button>
        </div>
      </div>
      <p className="mt-1 flex flex-wrap gap-x-4 tabular-nums">
        <Side label="for" speakers={speakers.for} />
        <Side label="against" speakers={speakers.against} />
        <span className="text-muted">in {formatCounted(stories, "story", "stories")}</span>
      </p>
      <details>
        <summary className="min-h-6 w-fit cursor-pointer text-muted hover:text-ink">
          {formatCounted(sentences.length, "sentence")}
          <span className="sr-only"> that show it</span>
        </summary>
        <ul className="max-h-112 divide-y divide-hairline overflow-y-auto border-y border-hairline">
          {sentences.map((sentence) => (
            <JudgedSentence key={`${sentence.statementId} ${sentence.holder}`} {...sentence} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function Side({ label, speakers }: { label: "for" | "against"; speakers: number }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <StanceLabel label={label} />
      {formatCounted(speakers, "speaker")}
    </span>
  );
}
