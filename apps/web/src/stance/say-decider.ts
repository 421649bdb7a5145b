import type { RouterOutputs } from "../trpc/router-outputs.ts";

export type Decider = RouterOutputs["lists"]["stances"]["rows"][number]["decidedBy"];

/** Whose label a stance bears, and what came of asking a model. */
export function sayDecider({ by, model, ruleLabel, failure }: Decider): string {
  if (by === "judge") return `Decided by the model ${model}; the rules said ${ruleLabel}.`;
  return failure === null ? "Decided by rule." : `Decided by rule, since a model gave no answer: ${failure}`;
}
