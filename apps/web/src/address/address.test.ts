import { expect, test } from "vitest";
import { printAddress, readAddress } from "./address.ts";

const read = (query: string) => readAddress(new URLSearchParams(query).entries());

test("what an address says is written back as it was", () => {
  const query = "?period=30d&speaker=4,7&share=1&nonsense=1&open=articles?stance%3Dfor";
  expect(printAddress(read(query))).toBe("?period=30d&speaker=4,7&share=1&nonsense=1&open=articles%3Fstance%3Dfor");
});

test("a screen's own keys are no unknown filters", () => {
  const { view, screen } = read("?statement=12&typo=1");
  expect(screen).toEqual({ statement: "12" });
  expect(view.unknown).toEqual([["typo", "1"]]);
});

test("everything at its default is an empty query", () => {
  expect(printAddress(read("?period=12m&bucket=week&open="))).toBe("");
});

test("of a key given twice the first counts", () => {
  expect(readAddress([["open", ["articles", "stances"]]]).screen.open).toBe("articles");
});
