import type { RouterOutputs } from "../../../../trpc/router-outputs.ts";

const atRestMs = 60_000;
const workingMs = 10_000;
/** A feed that was just added answers within seconds, and so do its articles; their reader looks on. */
const arrivingMs = 3000;

type Outlet = Pick<RouterOutputs["outlets"]["list"][number], "arriving"> & {
  readonly feeds: readonly { readonly active: boolean; readonly lastPollAt: string | null }[];
};
type Stage = Pick<RouterOutputs["outlets"]["accounting"][number], "waiting">;

/** Milliseconds until the next look: short while something arrives, so that the screen fills by itself. */
export function nextLook(outlets: readonly Outlet[] = [], accounting: readonly Stage[] = []): number {
  const isNew = outlets.some(({ feeds }) => feeds.some(({ active, lastPollAt }) => active && lastPollAt === null));
  if (isNew || outlets.some(({ arriving }) => arriving > 0)) return arrivingMs;
  return accounting.some(({ waiting }) => waiting > 0) ? workingMs : atRestMs;
}
