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
  const outlets = groupByOutlet(days);
  const firstDays = new Map([...outlets].map(([outletId, counts]) => [outletId, [...counts.keys()].sort()[0]!]));
  const failedOn = new Set(failed.map(({ outletId, day }) => `${outletId} ${day}`));
  const silent = new Map<number, Set<string>>();
  for (const [outletId, counts] of outlets) silent.set(outletId, silentDays(counts, end));
  for (const { outletId, day } of failed) if (!outlets.get(outletId)?.has(day)) silent.get(outletId)?.add(day);
  const gaps: (Gap & { expected: number; missing: number })[] = [];
  for (let day = from; day < end; day = addDays(day, 1)) {
    let expected = 0;
    let missing = 0;
    const outletIds: number[] = [];
    for (const [outletId, counts] of outlets) {
      const usual = expectedOn(day, counts, firstDays.get(outletId)!, silent.get(outletId)!);
      expected += usual;
      if (!silent.get(outletId)!.has(day)) continue;
      if (usual === 0 && !failedOn.has(`${outletId} ${day}`)) continue;
      missing += usual;
      outletIds.push(outletId);
    }
    if (outletIds.length === 0) continue;
    const open = gaps.at(-1);
    if (open?.until === day && open.outletIds.join() === outletIds.join()) {
      open.until = addDays(day, 1);
      open.expected += expected;
      open.missing += missing;
    } else gaps.push({ from: day, until: addDays(day, 1), outletIds, share: 0, expected, missing });
  }
  return gaps.map(({ expected, missing, ...gap }) => ({ ...gap, share: expected === 0 ? 0 : missing / expected }));
}

function groupByOutlet(days: OutletDay[]): Map<number, Map<string, number>> {
  const outlets = new Map<number, Map<string, number>>();
  for (const { outletId, day, articles } of days) {
    const counts = outlets.get(outletId) ?? new Map<string, number>();
    outlets.set(outletId, counts.set(day, articles));
  }
  return outlets;
}

/** The days between articles that are longer than the outlet lets pass, up to `end`. */
function silentDays(counts: Map<string, number>, end: string): Set<string> {
  const active = [...counts.keys()].sort();
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

function expectedOn(day: string, counts: Map<string, number>, first: string, silent: Set<string>): number {
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
