import { formatCount } from "../../../../format/numbers.ts";

/** "usually 2 to 6", "usually 3", "usually none": the middle half of the weeks before, in whole articles. */
export function sayUsual({ low, high }: { low: number; high: number }): string {
  const [least, most] = [Math.floor(low), Math.ceil(high)];
  if (most === 0) return "usually none";
  return least === most ? `usually ${formatCount(least)}` : `usually ${formatCount(least)} to ${formatCount(most)}`;
}
