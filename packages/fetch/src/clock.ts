import { setTimeout } from "node:timers/promises";

/** The time and the waiting that a fetcher needs; tests bring their own. Milliseconds. */
export interface Clock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds) => {
    if (milliseconds > 0) await setTimeout(milliseconds);
  },
};
