import type { Item } from "./say-item.ts";

export const outcomes = ["done", "skipped", "parked", "waiting"] as const satisfies readonly Item["outcome"][];
const stages = ["fetch", "read"] as const satisfies readonly Item["stage"][];

export const stageWords: Record<Item["stage"], string> = { fetch: "Fetching", read: "Reading" };
export const outcomeWords: Record<Item["outcome"], string> = {
  done: "done",
  skipped: "left out",
  parked: "parked",
  waiting: "waiting",
};

/** Which items, whatever their outlet: at an outcome or any, at one stage or any. */
export type ItemsPart = { readonly stage?: Item["stage"]; readonly outcome?: Item["outcome"] };

/** As the address keeps it: `read.skipped`, `read.in` for all that came to a stage, `any.parked` for what is parked at either. */
export function printItems({ stage, outcome }: ItemsPart): string {
  return `${stage ?? "any"}.${outcome ?? "in"}`;
}

/** Undefined for what is no part of them. */
export function readItems(value: string | undefined): ItemsPart | undefined {
  const [first, second] = value?.split(".") ?? [];
  const stage = stages.find((each) => each === first);
  const outcome = outcomes.find((each) => each === second);
  if ((stage === undefined && first !== "any") || (outcome === undefined && second !== "in")) return undefined;
  return { ...(stage && { stage }), ...(outcome && { outcome }) };
}

/** "Reading: 12 parked", "Reading: 300 came in", "12 parked": how many items of a part there are. */
export function sayItems({ stage, outcome }: ItemsPart, count: string): string {
  const words = `${count} ${outcome === undefined ? "came in" : outcomeWords[outcome]}`;
  return stage === undefined ? words : `${stageWords[stage]}: ${words}`;
}
