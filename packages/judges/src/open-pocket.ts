import type { Purse } from "./ask-all.ts";
import type { Usage } from "./judge.ts";
import { type Budget, fits, NO_USAGE, sumOf } from "./usage.ts";

/** A purse of this process alone, for as long as it runs. */
export interface Pocket extends Purse {
  /** What was used so far, and what is set aside. */
  spent: () => Usage;
  requests: () => { made: number; failed: number };
}

/** Opens a purse that keeps a budget in memory. */
export function openPocket(budget: Budget): Pocket {
  let spent = NO_USAGE;
  const requests = { made: 0, failed: 0 };
  return {
    spent: () => spent,
    requests: () => ({ ...requests }),
    reserve: async (most) => {
      if (!fits(spent, most, budget)) return false;
      spent = sumOf(spent, most);
      requests.made += 1;
      return true;
    },
    settle: async (most, used, { failed }) => {
      const { tokensIn, tokensOut, cost } = most;
      spent = sumOf(sumOf(spent, used), { tokensIn: -tokensIn, tokensOut: -tokensOut, cost: -cost });
      if (failed) requests.failed += 1;
    },
  };
}
