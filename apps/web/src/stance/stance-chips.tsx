"use client";

import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { ConfidenceWord } from "./confidence-word.tsx";
import { StanceLabel } from "./stance-label.tsx";
import { usePropositions } from "./use-propositions.ts";

export type StanceChip = RouterOutputs["lists"]["statements"]["rows"][number]["stances"][number];

export type StanceChipsProps = {
  stances: readonly StanceChip[];
  /** Who speaks; a stance of somebody else says whose it is. */
  speakerId: number | null;
};

/** The stances that a statement shows: the side, on what, whose when it is not the speaker's own, and how sure. */
export function StanceChips({ stances, speakerId }: StanceChipsProps) {
  const propositions = usePropositions();
  if (stances.length === 0) return null;
  return (
    <ul className="flex flex-col gap-0.5">
      {stances.map(({ propositionId, label, basis, holder, holderId, confidence }) => (
        <li key={`${propositionId} ${holderId ?? holder}`} className="flex flex-wrap items-baseline gap-x-2">
          <StanceLabel label={label} hollow={basis === "second-hand"} />
          <span>{propositions.get(propositionId)}</span>
          {holderId !== speakerId && <span className="text-muted">{holder}’s stance</span>}
          {basis !== "said" && <span className="text-muted">{basis}</span>}
          <ConfidenceWord of={confidence} />
        </li>
      ))}
    </ul>
  );
}
