import { expect, test } from "vitest";
import { isCurrent } from "./rail-entry.ts";

const overview = "/t/harbour";

test("a screen holds the pages below it", () => {
  expect(isCurrent({ href: "/t/harbour/topics" }, "/t/harbour/topics/3-port-strike", overview)).toBe(true);
  expect(isCurrent({ href: "/t/harbour/topics" }, "/t/harbour/topics", overview)).toBe(true);
});

test("an address that merely begins alike is another screen", () => {
  expect(isCurrent({ href: "/t/harbour/topics/3" }, "/t/harbour/topics/31-ports", overview)).toBe(false);
});

test("the overview is open on its own address only", () => {
  expect(isCurrent({ href: overview }, overview, overview)).toBe(true);
  expect(isCurrent({ href: overview }, "/t/harbour/topics", overview)).toBe(false);
});
