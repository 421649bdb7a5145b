/** Round ticks from zero to at least `max`, about `count` of them. Counts never tick between whole numbers. */
export function valueTicks(max: number, count: number, isWhole: boolean): number[] {
  const least = max > 0 ? max / count : 1 / count;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((step) => step >= least * 0.999)!;
  const fair = isWhole ? Math.max(1, Math.ceil(step)) : step;
  const ticks = [0];
  while (ticks.at(-1)! < max - fair * 1e-9 || ticks.length < 2) ticks.push(ticks.length * fair);
  return ticks;
}
