/** Sums of hand-set strengths, in order, and the share that was right where a side was said with them. Straight lines between. */
const TABLE: readonly (readonly [strength: number, right: number])[] = [
  [0.42, 0.68],
  [0.55, 0.74],
  [0.65, 0.82],
  [0.85, 0.88],
];

/**
 * The strength that rules give a side as the probability that holder and label are both right. The table was drawn by hand, below the shares counted
 * on the texts that the rules were improved by (`pairs/` and the demo's), since on new texts they are right less often.
 */
export function calibrated(strength: number): number {
  const [lowest] = TABLE[0]!;
  const [highest, most] = TABLE.at(-1)!;
  if (strength >= highest) return most;
  const at = Math.max(strength, lowest);
  const n = TABLE.findIndex(([edge]) => edge > at);
  const [[from, low], [to, high]] = [TABLE[n - 1]!, TABLE[n]!];
  return low + ((at - from) / (to - from)) * (high - low);
}
