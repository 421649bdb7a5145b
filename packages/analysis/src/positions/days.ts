/** Civil days, `YYYY-MM-DD`, as numbers that can be counted with. */

const MS_A_DAY = 86_400_000;

/** Days since 1 January 1970. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;
}

export function dayFromNumber(number: number): string {
  return new Date(number * MS_A_DAY).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return dayFromNumber(dayNumber(day) + days);
}
