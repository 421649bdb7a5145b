import { expect, test } from "vitest";
import { placeBars } from "./place-bars.ts";

const line = (number: number) => ({ top: number * 28, bottom: number * 28 + 20 });

test("lines that follow each other are one bar", () => {
  expect(placeBars([{ id: "a", lines: [line(2), line(1), line(1)] }])).toEqual([
    { id: "a", top: 28, bottom: 76, place: 0 },
  ]);
});

test("a quote broken over a paragraph has two bars", () => {
  expect(placeBars([{ id: "a", lines: [line(0), line(5)] }])).toHaveLength(2);
});

test("contents that share a line stand side by side", () => {
  const bars = placeBars([
    { id: "a", lines: [line(0), line(1)] },
    { id: "b", lines: [line(1)] },
    { id: "c", lines: [line(3)] },
  ]);
  expect(bars.map(({ id, place }) => [id, place])).toEqual([
    ["a", 0],
    ["b", 1],
    ["c", 0],
  ]);
});

test("without lines there is no bar", () => expect(placeBars([{ id: "a", lines: [] }])).toEqual([]));
