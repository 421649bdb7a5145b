/** The arithmetic of tokens and money. Pure. */
import type { Usage } from "./judge.ts";

/** Money for a million tokens, in whatever currency the operator counts. */
export interface Price {
  in: number;
  out: number;
}

/** What a team may use in a month; what is absent is not limited. */
export interface Budget {
  tokens?: number | undefined;
  money?: number | undefined;
}

export const NO_USAGE: Usage = { tokensIn: 0, tokensOut: 0, cost: 0 };

const MILLION = 1_000_000;

export function usageOf(tokensIn: number, tokensOut: number, price: Price): Usage {
  return { tokensIn, tokensOut, cost: (tokensIn * price.in + tokensOut * price.out) / MILLION };
}

export function sumOf(a: Usage, b: Usage): Usage {
  return { tokensIn: a.tokensIn + b.tokensIn, tokensOut: a.tokensOut + b.tokensOut, cost: a.cost + b.cost };
}

/** May this much more be used? What is left must cover it whole, in tokens and in money. */
export function fits(spent: Usage, more: Usage, budget: Budget): boolean {
  const total = sumOf(spent, more);
  return total.tokensIn + total.tokensOut <= (budget.tokens ?? Infinity) && total.cost <= (budget.money ?? Infinity);
}

/** Shares a request's usage out over its questions, so that the shares add up to it: whole tokens, the first ones taking what is over. */
export function sharesOf(usage: Usage, questions: number): Usage[] {
  const share = (tokens: number, n: number): number =>
    Math.floor(tokens / questions) + (n < tokens % questions ? 1 : 0);
  return Array.from({ length: questions }, (_, n) => ({
    tokensIn: share(usage.tokensIn, n),
    tokensOut: share(usage.tokensOut, n),
    cost: usage.cost / questions,
  }));
}
