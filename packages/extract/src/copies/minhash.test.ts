import { expect, test } from "vitest";
import { minhash } from "./minhash.ts";
import { shingles } from "./shingles.ts";

const words = (count: number, from = 0): string => Array.from({ length: count }, (_, i) => `word${from + i}`).join(" ");
const bands = (text: string): bigint[] => minhash(shingles(text));
const shared = (a: bigint[], b: bigint[]): number => a.filter((band, i) => band === b[i]).length;

test("there are sixteen bands that fit a signed 64-bit column, and none for no words", () => {
  const made = bands(words(300));
  expect(made).toHaveLength(16);
  expect(made.every((band) => band === BigInt.asIntN(64, band))).toBe(true);
  expect(bands("")).toEqual([]);
});

test("the bands of a text never change, since they are stored", () => {
  expect(bands("The council voted against the bridge on Thursday.").slice(0, 2)).toMatchInlineSnapshot(`
    [
      3942445667103393648n,
      1337785577347136170n,
    ]
  `);
});

test("copies share bands, a cut to half nearly always does, other texts do not", () => {
  const report = bands(words(300));
  expect(shared(report, bands(words(300, 10)))).toBeGreaterThan(8);
  expect(shared(report, bands(words(150)))).toBeGreaterThan(0);
  const others = Array.from({ length: 100 }, (_, i) => bands(words(300, 1000 * (i + 1))));
  expect(others.filter((other) => shared(report, other) > 0)).toEqual([]);
});
