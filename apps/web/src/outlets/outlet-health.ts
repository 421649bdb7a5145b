import type { RouterOutputs } from "../trpc/router-outputs.ts";

export type Outlet = RouterOutputs["outlets"]["list"][number];

/** How collecting from an outlet goes, the worst that holds. */
export type OutletHealth =
  /** Its feeds were asked and none answers. */
  | { kind: "failing"; since: string | null; nextAt: string; reason: string | null }
  /** Some of its feeds do not answer, while others do. */
  | { kind: "partly-failing"; failing: number; asked: number }
  /** It answers, and nothing new came for longer than it lets pass. */
  | { kind: "silent"; days: number }
  /** Nothing new came for longer than it seldom lets pass, though not so long that it counts as silent. */
  | { kind: "quiet"; days: number; usual: number }
  /** Some of its items wait for a person. */
  | { kind: "parked"; count: number }
  /** Some of its items failed so far, and are tried again by themselves. */
  | { kind: "retrying"; count: number }
  /** Its feeds were never asked so far. */
  | { kind: "new" }
  | { kind: "usual" };

/** Worst first. */
const ORDER = [
  "failing",
  "partly-failing",
  "silent",
  "parked",
  "retrying",
  "quiet",
  "new",
  "usual",
] as const satisfies readonly OutletHealth["kind"][];

/**
 * An outlet is silent when nothing came for max(1 day, 3 × the 95th percentile of its intervals): numbers.md, "Gap". The intervals
 * are those of the last eight weeks; the days before the first article among them count as one that was at least so long.
 */
export function outletHealth({
  feeds,
  daily,
  articles,
  parked,
  retrying,
}: Pick<Outlet, "feeds" | "daily" | "articles" | "parked" | "retrying">): OutletHealth {
  const asked = feeds.filter(({ active }) => active);
  const [worst] = asked.toSorted((a, b) => (a.lastAnswerAt ?? "").localeCompare(b.lastAnswerAt ?? ""));
  if (worst && asked.every(({ failures }) => failures > 0))
    return { kind: "failing", since: worst.lastAnswerAt, nextAt: worst.nextPollAt, reason: worst.reason };
  const failing = asked.filter(({ failures }) => failures > 0).length;
  if (failing > 0) return { kind: "partly-failing", failing, asked: asked.length };
  const { days, usual, isRare } = daysWithout(daily);
  const isAwaited = articles > 0 && asked.length > 0;
  if (isAwaited && days > Math.max(1, 3 * usual)) return { kind: "silent", days };
  if (parked > 0) return { kind: "parked", count: parked };
  if (retrying > 0) return { kind: "retrying", count: retrying };
  if (isAwaited && !isRare && days > Math.max(1, usual)) return { kind: "quiet", days, usual: Math.floor(usual) };
  if (asked.length > 0 && asked.every(({ lastPollAt }) => lastPollAt === null)) return { kind: "new" };
  return { kind: "usual" };
}

/** What a person can do something about; what is retried, late or new settles by itself. */
const FOR_A_PERSON: readonly OutletHealth["kind"][] = ["failing", "partly-failing", "silent", "parked"];

/**
 * Whether a person should look: a feed fails, the outlet fell silent, or some of its items wait for a decision. The number in the rail
 * counts these, and these alone carry a sign of warning.
 */
export function needsAttention({ kind }: OutletHealth): boolean {
  return FOR_A_PERSON.includes(kind);
}

/** Outlets that are not as usual, worst first. */
export function unusualOutlets(outlets: readonly Outlet[]): { outlet: Outlet; health: OutletHealth }[] {
  return outlets
    .map((outlet) => ({ outlet, health: outletHealth(outlet) }))
    .filter(({ health }) => health.kind !== "usual")
    .toSorted((a, b) => ORDER.indexOf(a.health.kind) - ORDER.indexOf(b.health.kind));
}

/** From so many days with articles on, their intervals tell what is usual. */
const DAYS_TELLING = 3;

/** For how many days nothing came, and the 95th percentile of the outlet's intervals. The last day of `daily` is today. */
function daysWithout(daily: readonly number[]): { days: number; usual: number; isRare: boolean } {
  const active = daily.flatMap((n, day) => (n > 0 ? [day] : []));
  const last = active.at(-1);
  if (last === undefined) return { days: daily.length, usual: 0, isRare: true };
  const intervals = active.map((day, index) => day - (active[index - 1] ?? 0));
  return { days: daily.length - 1 - last, usual: percentile(intervals, 0.95), isRare: active.length < DAYS_TELLING };
}

/** By linear interpolation. */
function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place - Math.floor(place));
}
