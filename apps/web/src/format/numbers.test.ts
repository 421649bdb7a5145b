import { expect, test } from "vitest";
import { formatCount, formatCounted, formatOf, formatRate, formatShare } from "./numbers.ts";

test("thousands stand apart by a narrow space that does not break", () => {
  expect(formatCount(1204)).toBe("1\u202F204");
  expect(formatCount(1_204_567)).toBe("1\u202F204\u202F567");
  expect(formatCount(999)).toBe("999");
});

test("a negative number has a true minus sign", () => {
  expect(formatCount(-12)).toBe("\u221212");
});

test("a rate has one decimal, also when it is whole", () => {
  expect(formatRate(4)).toBe("4.0");
  expect(formatRate(0.036)).toBe("0.04");
  expect(formatRate(0)).toBe("0.0");
  expect(formatRate(1234.56)).toBe("1\u202F234.6");
});

test("a share says of how many", () => {
  expect(formatOf(86, 1204)).toBe("86 of 1\u202F204");
});

test("small shares keep a decimal, a share of nothing is a dash", () => {
  expect(formatShare(86, 1204)).toBe("7.1\u202F%");
  expect(formatShare(1, 2)).toBe("50\u202F%");
  expect(formatShare(0, 12)).toBe("0\u202F%");
  expect(formatShare(0, 0)).toBe("—");
});

test("one is singular, nothing is plural", () => {
  expect(formatCounted(1, "article")).toBe("1 article");
  expect(formatCounted(0, "article")).toBe("0 articles");
  expect(formatCounted(2, "story", "stories")).toBe("2 stories");
});
