import { expect, it } from "vitest";
import { type Aim, isMet, sayAim } from "./aims.ts";

it.each([
  [{ least: 0.72 }, "at least 0.72", 0.72, 0.71],
  [{ most: 0.1 }, "at most 0.1", 0.1, 0.11],
  [{ least: 0.97, most: 1.03 }, "0.97 to 1.03", 1, 0.96],
])("%o reads “%s”, is met by %d and missed by %d", (bounds, words, met, missed) => {
  const aim: Aim = { set: "a set", figure: "f1", ...bounds };
  expect(sayAim(aim)).toBe(words);
  expect(isMet(aim, met)).toBe(true);
  expect(isMet(aim, missed)).toBe(false);
});
