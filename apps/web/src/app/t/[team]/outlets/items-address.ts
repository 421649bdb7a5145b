import type { Item } from "../../../../items/say-item.ts";

export const outcomes = ["done", "skipped", "parked", "waiting"] as const satisfies readonly Item["outcome"][];
const stages = ["fetch", "read"] as const satisfies readonly Item["stage"][];

export const stageWords: Record<Item["stage"], string> = { fetch: "Fetching", read: "Reading" };

/** A part of the accounting, as the address keeps it: `read.skipped`, or `read.in` for all that came to a stage. */
type Part = { readonly stage: Item["stage"]; readonly outcome?: Item["outcome"] };

export function printAsked({
  stage,
  outcome = "in",
}: {
  stage: Item["stage"];
  outcome?: Item["outcome"] | "in";
}): string {
  return `${stage}.${outcome}`;
}

/** Undefined for what is no part of it. */
export function readAsked(value: string | undefined): Part | undefined {
  const [first, second] = value?.split(".") ?? [];
  const stage = stages.find((each) => each === first);
  const outcome = outcomes.find((each) => each === second);
  if (stage === undefined) return undefined;
  return outcome ? { stage, outcome } : second === "in" ? { stage } : undefined;
}
