/** A part of a whole as figures are told: "0.857 (270 of 315)"; a dash where there is no whole. */
export function share(part: number, whole: number): string {
  return whole === 0 ? "–" : `${(part / whole).toFixed(3)} (${part} of ${whole})`;
}
