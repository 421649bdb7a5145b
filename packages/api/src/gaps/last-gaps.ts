/** An outlet's silence: civil days, half-open. */
export interface OutletGap {
  outlet: string;
  from: string;
  until: string;
}

/**
 * The last silence of each outlet that had one, from gaps in order of time. A gap is of all outlets that were silent at once, so
 * that one outlet's silence comes in pieces wherever another's begins or ends.
 */
export function lastGaps(gaps: readonly { from: string; until: string; outlets: readonly string[] }[]): OutletGap[] {
  const last = new Map<string, OutletGap>();
  for (const { from, until, outlets } of gaps)
    for (const outlet of outlets) {
      const before = last.get(outlet);
      last.set(outlet, { outlet, from: before?.until === from ? before.from : from, until });
    }
  return [...last.values()];
}
