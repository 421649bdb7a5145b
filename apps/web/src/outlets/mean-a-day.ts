/**
 * Articles a day: the mean of the whole days, from the first with an article. `daily` counts by day, oldest first; its last is
 * today, which is not over, and counts only when there is no other.
 */
export function meanADay(daily: readonly number[]): number {
  const first = daily.findIndex((n) => n > 0);
  if (first === -1) return 0;
  const whole = daily.slice(first, first === daily.length - 1 ? undefined : -1);
  return whole.reduce((sum, n) => sum + n, 0) / whole.length;
}
