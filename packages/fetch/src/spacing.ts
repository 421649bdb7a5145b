/** Keeps requests to one origin apart. It only counts: instants come in, waits go out, both in milliseconds. */
export interface Spacing {
  /** Takes the next free turn at an origin, unless it is further away than `longest`; says how far it is either way. */
  reserve(ask: { origin: string; now: number; gap: number; longest: number }): { isTaken: boolean; wait: number };
  /** Leaves an origin in peace until an instant. */
  pause(origin: string, until: number): void;
}

/** Past this many origins, those not heard of for an hour are forgotten. */
const FEW = 1000;
const FORGET_AFTER = 3_600_000;

export function createSpacing(): Spacing {
  const nextTurn = new Map<string, number>();
  const pausedUntil = new Map<string, number>();
  return {
    reserve({ origin, now, gap, longest }) {
      const turn = Math.max(now, nextTurn.get(origin) ?? 0, pausedUntil.get(origin) ?? 0);
      const wait = turn - now;
      if (wait > longest) return { isTaken: false, wait };
      nextTurn.set(origin, turn + gap);
      forget(nextTurn, now);
      forget(pausedUntil, now);
      return { isTaken: true, wait };
    },
    pause(origin, until) {
      pausedUntil.set(origin, Math.max(until, pausedUntil.get(origin) ?? 0));
    },
  };
}

function forget(instants: Map<string, number>, now: number): void {
  if (instants.size < FEW) return;
  for (const [origin, instant] of instants) if (instant + FORGET_AFTER < now) instants.delete(origin);
}
