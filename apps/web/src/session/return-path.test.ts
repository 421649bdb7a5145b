import { expect, test } from "vitest";
import { returnPath } from "./return-path.ts";

test("a path of ours is gone back to, with its filter", () => {
  expect(returnPath("/t/harbour/topics/3?period=30d")).toBe("/t/harbour/topics/3?period=30d");
});

test.each(["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "t/harbour", "", undefined])(
  "%s leads nowhere but home",
  (to) => expect(returnPath(to)).toBe("/"),
);
