import { expect, test } from "vitest";
import { clusterCopies } from "./cluster-copies.ts";

const words = (count: number, from = 0): string => Array.from({ length: count }, (_, i) => `word${from + i}`).join(" ");

test("each text gets the index of its story's first text", () => {
  const [wire, other] = [words(300), words(300, 1000)];
  expect(clusterCopies([wire, other, `${wire} and more`, words(280), other])).toEqual([0, 1, 0, 0, 1]);
});

test("two groups become one when a text belongs to both", () => {
  expect(clusterCopies([words(300, 0), words(300, 80), words(380)])).toEqual([0, 0, 0]);
});

test("no texts, no groups; empty texts stand alone", () => {
  expect(clusterCopies([])).toEqual([]);
  expect(clusterCopies(["", ""])).toEqual([0, 1]);
});
