import type { RouterOutputs } from "../trpc/router-outputs.ts";

export type Outlet = RouterOutputs["outlets"]["list"][number];

/** How collecting from an outlet goes, the worst that holds. */
export type OutletHealth =
  /** Its feeds were asked and none answers. */
  | { kind: "failing"; since: string | null; nextAt: string; reason: string | null }
  /** It answers, and nothing new came for longer than it lets pass. */
  | { kind: "silent"; days: number }
  /** Some of its items wait for a person. */
  | { kind: "parked"; count: number }
  /** Its feeds were never asked so far. */
  | { kind: "new" }
  | { kind: "usual" };

/** Worst first. */
const ORDER = ["failing", "silent", "parked", "new", "usual"] as const satisfies readonly OutletHealth["kind"][];

/**
 * An outlet is silent when nothing came for max(1 day, 3 × the 95th percentile of its intervals): numbers.md, "Gap". The intervals
 * are those of the last eight weeks; the days before the first article among them count as one that was at least so long.
 */
export function outletHealth({
  feeds,
  daily,
  articles,
  parked,
}: Pick<Outlet, "feeds" | "daily" | "articles" | "parked">): OutletHealth {
  const asked = feeds.filter(({ active }) => active);
  const [worst] = asked.toSorted((a, b) => (a.lastAnswerAt ?? "").localeCompare(b.lastAnswerAt ?? ""));
  if (worst && asked.every(({ failures }) => failures > 0))
    return { kind: "failing", since: worst.lastAnswerAt, nextAt: worst.nextPollAt, reason: worst.reason };
  const quiet = daysOfSilence(daily);
  if (articles > 0 && asked.length > 0 && quiet !== undefined) return { kind: "silent", days: quiet };
  if (parked > 0) return { kind: "parked", count: parked };
  if (asked.length > 0 && asked.every(({ lastPollAt }) => lastPollAt === null)) return { kind: "new" };
  return { kind: "usual" };
}

/** Whether a person should look at the outlet: it fails, fell silent, or some of its items wait for a decision. */
export function needsAttention(outlet: Parameters<typeof outletHealth>[0]): boolean {
  const { kind } = outletHealth(outlet);
  return kind === "failing" || kind === "silent" || kind === "parked";
}

/** Outlets that are not as usual, worst first. */
export function unusualOutlets(outlets: readonly Outlet[]): { outlet: Outlet; health: OutletHealth }[] {
  return outlets
    .map((outlet) => ({ outlet, health: outletHealth(outlet) }))
    .filter(({ health }) => health.kind !== "usual")
    .toSorted((a, b) => ORDER.indexOf(a.health.kind) - ORDER.indexOf(b.health.kind));
}

/** For how many days nothing came, when that is longer than the outlet lets pass. The last day of `daily` is today. */
function daysOfSilence(daily: readonly number[]): number | undefined {
  const active = daily.flatMap((n, day) => (n > 0 ? [day] : []));
  const last = active.at(-1);
  if (last === undefined) return daily.length;
  const intervals = active.map((day, index) => day - (active[index - 1] ?? 0));
  const quiet = daily.length - 1 - last;
  return quiet > Math.max(1, 3 * percentile(intervals, 0.95)) ? quiet : undefined;
}

/** By linear interpolation. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place - Math.floor(place));
}
