import type { Period } from "../buckets.ts";
import { addDays, dayFromNumber, dayNumber, monthName, sayShortDay } from "../days.ts";

/** A civil day (or a day number with a fraction) to its place in pixels. */
export type TimeScale = (day: string | number) => number;

/** Lays a half-open period from `left` to `right`. Charts of one page that share these three share their time axis. */
export function timeScale({ from, until }: Period, left: number, right: number): TimeScale {
  const [first, last] = [dayNumber(from), dayNumber(until)];
  const pixels = (right - left) / Math.max(1, last - first);
  return (day) => left + ((typeof day === "string" ? dayNumber(day) : day) - first) * pixels;
}

/** The place of a bucket: the middle of what the period shows of it. */
export function bucketMiddle(bucket: Period, period: Period, scale: TimeScale): number {
  const from = bucket.from > period.from ? bucket.from : period.from;
  const until = bucket.until < period.until ? bucket.until : period.until;
  return scale((dayNumber(from) + dayNumber(until)) / 2);
}

export interface TimeTick {
  day: string;
  label: string;
}

const TICK_SPACE = 64;
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** Ticks that a width has room for: days, weeks, months or years, at their natural starts. */
export function timeTicks({ from, until }: Period, width: number): TimeTick[] {
  const days = dayNumber(until) - dayNumber(from);
  const most = Math.max(2, Math.floor(width / TICK_SPACE));
  if (days <= most) return dayTicks(from, until, 1);
  if (days <= 7 * most && days <= 62) return dayTicks(nextMonday(from), until, 7);
  if (days <= 14 * most && days <= 62) return dayTicks(nextMonday(from), until, 14);
  const step = MONTH_STEPS.find((months) => days / (30.4 * months) <= most) ?? 240;
  return monthTicks(from, until, step);
}

function dayTicks(first: string, until: string, step: number): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let day = first; day < until; day = addDays(day, step)) ticks.push({ day, label: sayShortDay(day) });
  return ticks;
}

function monthTicks(from: string, until: string, step: number): TimeTick[] {
  const ticks: TimeTick[] = [];
  const [year, month] = from.split("-").map(Number) as [number, number];
  for (let months = Math.ceil((year * 12 + month - 1) / step) * step; ; months += step) {
    const day = `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}-01`;
    if (day >= until) return ticks;
    if (day < from) continue;
    const isNewYear = day.slice(5, 7) === "01";
    const label =
      step >= 12
        ? day.slice(0, 4)
        : isNewYear || ticks.length === 0
          ? `${monthName(day)} ${day.slice(0, 4)}`
          : monthName(day);
    ticks.push({ day, label });
  }
}

function nextMonday(day: string): string {
  const number = dayNumber(day);
  return dayFromNumber(number + ((((4 - number) % 7) + 7) % 7));
}
