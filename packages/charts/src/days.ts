/**
 * Civil days, `YYYY-MM-DD`, as the team's zone gives them. Whoever asks turns instants into days; nothing here knows a
 * clock or a zone.
 */

const MS_A_DAY = 86_400_000;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Days since 1 January 1970, so that days can be counted. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;
}

export function dayFromNumber(number: number): string {
  return new Date(number * MS_A_DAY).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return dayFromNumber(dayNumber(day) + days);
}

/** The first day of the month that lies so many months after the day's. */
export function addMonths(day: string, months: number): string {
  const [year, month] = day.split("-").map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** "3 Feb 2025" */
export function sayDay(day: string): string {
  return `${sayShortDay(day)} ${day.slice(0, 4)}`;
}

/** "3 Feb" */
export function sayShortDay(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthName(day)}`;
}

/** "Feb 2025" */
export function sayMonth(day: string): string {
  return `${monthName(day)} ${day.slice(0, 4)}`;
}

/** "Feb" */
export function monthName(day: string): string {
  return MONTHS[Number(day.slice(5, 7)) - 1]!;
}

/** The days from the first to the last that a half-open period holds: "4–9 Mar 2025", "28 Feb – 3 Mar 2025". */
export function sayPeriod(from: string, until: string): string {
  const last = addDays(until, -1);
  if (last <= from) return sayDay(from);
  if (from.slice(0, 7) === last.slice(0, 7)) return `${Number(from.slice(8, 10))}–${sayDay(last)}`;
  return `${from.slice(0, 4) === last.slice(0, 4) ? sayShortDay(from) : sayDay(from)} – ${sayDay(last)}`;
}
