import { expect, test } from "vitest";
import { nextSort, sortRows } from "./sort-rows.ts";

const rows = [
  { name: "Éclair", n: 2 },
  { name: "apple 10", n: undefined },
  { name: "Apple 9", n: 10 },
  { name: "Zebra", n: 10 },
];

test("words order without regard to case and accents, numbers in them by value", () => {
  expect(sortRows(rows, (row) => row.name, "ascending").map((row) => row.name)).toEqual([
    "Apple 9",
    "apple 10",
    "Éclair",
    "Zebra",
  ]);
});

test.each(["ascending", "descending"] as const)("what is not known comes last, %s", (order) => {
  expect(sortRows(rows, (row) => row.n, order).at(-1)?.name).toBe("apple 10");
});

test("equal rows keep the order they came in", () => {
  expect(
    sortRows(rows, (row) => row.n, "descending")
      .slice(0, 2)
      .map((row) => row.name),
  ).toEqual(["Apple 9", "Zebra"]);
});

test("dates order by time", () => {
  const days = [new Date(2), new Date(1)];
  expect(sortRows(days, (day) => day, "ascending").map(Number)).toEqual([1, 2]);
});

test("a header that is pressed again turns the order round; another header begins with its own", () => {
  const first = nextSort(undefined, "articles", "descending");
  expect(first).toEqual({ by: "articles", order: "descending" });
  expect(nextSort(first, "articles", "descending")).toEqual({ by: "articles", order: "ascending" });
  expect(nextSort(first, "name", "ascending")).toEqual({ by: "name", order: "ascending" });
});
