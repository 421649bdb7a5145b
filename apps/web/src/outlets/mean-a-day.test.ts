import { expect, test } from "vitest";
import { meanADay } from "./mean-a-day.ts";

test("the day that still runs pulls no mean down", () => {
  expect(meanADay([2, 4, 0, 2, 0])).toBe(2);
});

test("days before the first article are not counted against an outlet that is new", () => {
  expect(meanADay([0, 0, 0, 4, 2, 1])).toBe(3);
  expect(meanADay([0, 0, 0, 0, 5])).toBe(5);
});

test("an outlet without articles has none a day", () => {
  expect(meanADay([0, 0, 0])).toBe(0);
  expect(meanADay([])).toBe(0);
});
