import fc from "fast-check";
import { expect, test } from "vitest";
import { fits, sharesOf, sumOf, NO_USAGE, usageOf } from "./usage.ts";

test("tokens cost by the million, those in and those out apart", () => {
  expect(usageOf(500_000, 100_000, { in: 0.2, out: 1 })).toEqual({ tokensIn: 500_000, tokensOut: 100_000, cost: 0.2 });
});

test("a budget is kept to the last token and the last cent, and what it leaves out is free", () => {
  const spent = { tokensIn: 600, tokensOut: 300, cost: 1.5 };
  const more = { tokensIn: 60, tokensOut: 40, cost: 0.5 };
  expect(fits(spent, more, { tokens: 1000 })).toBe(true);
  expect(fits(spent, more, { tokens: 999 })).toBe(false);
  expect(fits(spent, more, { money: 2 })).toBe(true);
  expect(fits(spent, more, { money: 1.99 })).toBe(false);
  expect(fits(spent, more, { tokens: 1000, money: 1.99 })).toBe(false);
  expect(fits(spent, more, {})).toBe(true);
});

test("the shares of a request add up to what it used", () => {
  const usages = fc.record({ tokensIn: fc.nat(100_000), tokensOut: fc.nat(10_000), cost: fc.nat(1000) });
  fc.assert(
    fc.property(usages, fc.integer({ min: 1, max: 40 }), (usage, questions) => {
      const shares = sharesOf(usage, questions);
      const total = shares.reduce(sumOf, NO_USAGE);
      expect(shares).toHaveLength(questions);
      expect([total.tokensIn, total.tokensOut]).toEqual([usage.tokensIn, usage.tokensOut]);
      expect(total.cost).toBeCloseTo(usage.cost);
    }),
  );
});
