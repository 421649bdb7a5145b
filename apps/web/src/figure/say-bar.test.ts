import { expect, test } from "vitest";
import { sayBar } from "./say-bar.ts";

test("a figure says from which confidence labels count", () => {
  expect(sayBar(0.6)).toBe("Labels from 60 of 100 count.");
});

test("without a bar all labels count", () => {
  expect(sayBar(0)).toBe("Labels of any confidence count.");
});
