/** Where collection was silent: an outlet from which nothing came for longer than it ever lets pass, or whose feeds failed. */
import { addDays } from "@onrecord/query/filter";

/** Articles of one outlet on one civil day; days without articles are absent. */
export interface OutletDay {
  outletId: number;
  day: string;
  articles: number;
}

export interface Gap {
  /** Civil days, half-open. */
  from: string;
  until: string;
  outletIds: number[];
  /** Of the articles that all outlets together would have been expected to bring on those days: 0 to 1. */
  share: number;
}

export interface GapAsk {
  /** Half-open; only days before today are told silent. */
  from: string;
  until: string;
  today: string;
  /** From at least eight weeks before `from`, so that each outlet's usual rate is known. */
  days: OutletDay[];
  /** Days on which an outlet's feeds were polled and none answered. */
  failed: { outletId: number; day: string }[];
}

/** Eight weeks of one weekday, without gaps, tell what to expect of it. */
const WEEKS_LOOKED_BACK = 8;

/**
 * Days on which outlets were silent, joined while the same outlets stay silent. An outlet is silent when nothing came for
 * max(1 day, 3 × the 95th percentile of its intervals), or on days when its feeds failed; expected is the median of the same
 * weekday over the eight weeks before without gaps (numbers.md, "Gap").
 */
export function findGaps({ from, until, today, days, failed }: GapAsk): Gap[] {
  const end = until < today ? until : today;
  const outlets = [...groupByOutlet(days)].map(([outletId, counts]) => outletOf(outletId, counts, failed, end));
  const gaps: (Gap & { expected: number; missing: number })[] = [];
  for (let day = from; day < end; day = addDays(day, 1)) {
    const quiet = outlets.filter(({ silent }) => silent.has(day));
    if (quiet.length === 0) continue;
    const outletIds = quiet.map(({ outletId }) => outletId);
    const expected = sum(outlets.map((outlet) => expectedOn(day, outlet)));
    const missing = sum(quiet.map((outlet) => expectedOn(day, outlet)));
    const open = gaps.at(-1);
    if (open?.until === day && open.outletIds.join() === outletIds.join()) {
      open.until = addDays(day, 1);
      open.expected += expected;
      open.missing += missing;
    } else gaps.push({ from: day, until: addDays(day, 1), outletIds, share: 0, expected, missing });
  }
  return gaps.map(({ expected, missing, ...gap }) => ({ ...gap, share: expected === 0 ? 0 : missing / expected }));
}

interface Outlet {
  outletId: number;
  counts: Map<string, number>;
  /** Its first day with an article. */
  first: string;
  silent: Set<string>;
}

function outletOf(
  outletId: number,
  counts: Map<string, number>,
  failed: { outletId: number; day: string }[],
  end: string,
): Outlet {
  const active = [...counts.keys()].sort();
  const silent = silentDays(active, end);
  for (const { day } of failed.filter((one) => one.outletId === outletId)) if (!counts.has(day)) silent.add(day);
  return { outletId, counts, first: active[0]!, silent };
}

function groupByOutlet(days: OutletDay[]): Map<number, Map<string, number>> {
  const outlets = new Map<number, Map<string, number>>();
  for (const { outletId, day, articles } of days) {
    const counts = outlets.get(outletId) ?? new Map<string, number>();
    outlets.set(outletId, counts.set(day, articles));
  }
  return outlets;
}

/** The days between articles (`active`, sorted) where these are further apart than the outlet lets pass, up to `end`. */
function silentDays(active: string[], end: string): Set<string> {
  const intervals = active.slice(1).map((day, index) => daysBetween(active[index]!, day));
  const allowed = Math.max(1, 3 * percentile(intervals, 0.95));
  const silent = new Set<string>();
  for (const [index, day] of active.entries()) {
    const next = active[index + 1] ?? end;
    if (daysBetween(day, next) <= allowed) continue;
    for (let quiet = addDays(day, 1); quiet < next && quiet < end; quiet = addDays(quiet, 1)) silent.add(quiet);
  }
  return silent;
}

function expectedOn(day: string, { counts, first, silent }: Outlet): number {
  const past: number[] = [];
  for (let back = 1; past.length < WEEKS_LOOKED_BACK; back++) {
    const same = addDays(day, -7 * back);
    if (same < first) break;
    if (!silent.has(same)) past.push(counts.get(same) ?? 0);
  }
  return median(past);
}

function daysBetween(from: string, until: string): number {
  return (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: number[]): number {
  return percentile(values, 0.5);
}

/** By linear interpolation; 0 of nothing. */
function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length === 0) return 0;
  const place = (sorted.length - 1) * share;
  const low = Math.floor(place);
  const [below, above] = [sorted[low]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place - low);
}
