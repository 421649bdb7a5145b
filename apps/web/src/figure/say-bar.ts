/** What a figure of stances says of the confidence it counts from. */
export function sayBar(bar: number): string {
  return bar === 0 ? "Labels of any confidence count." : `Labels from ${Math.round(bar * 100)} of 100 count.`;
}
