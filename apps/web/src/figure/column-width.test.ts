import { expect, test } from "vitest";
import { columnWidth } from "./column-width.ts";

const open = (viewport: number) => ({ viewport, collapsed: false });

test("a phone has one column between its margins", () => {
  expect(columnWidth(open(390), 12)).toBe(358);
  expect(columnWidth(open(390), 5)).toBe(358);
});

test("a tablet's rail is narrow", () => {
  expect(columnWidth(open(800), 6)).toBe(800 - 56 - 48);
});

test("on a desk the columns share what the rail leaves", () => {
  expect(columnWidth(open(1280), 12)).toBe(1280 - 208 - 48);
  expect(columnWidth(open(1280), 6)).toBe((1280 - 208 - 48 - 24) / 2);
  expect(columnWidth({ viewport: 1280, collapsed: true }, 12)).toBe(1280 - 56 - 48);
});

test("the page stays at its widest on a large screen", () => {
  expect(columnWidth(open(3840), 12)).toBe(1440 - 48);
});
