import { expect, test } from "vitest";
import { historyOf } from "./history-of.ts";

const now = { kind: "none", n: 0, for: 0, against: 0, mixed: 0, balance: 0 } as const;
const read = (...kinds: ("for" | "against" | "mixed" | "thin" | "none")[]) =>
  historyOf({
    segments: kinds.map((kind, at) => ({ kind, from: `2025-0${at + 1}-01`, until: `2025-0${at + 2}-01` })),
    shifts: [],
    possibleShifts: [],
    now,
    last: null,
  });

test("a position that ends in none fell silent there, each time", () => {
  expect(read("thin", "for", "none", "for", "none").fellSilent).toEqual([{ on: "2025-03-01" }, { on: "2025-05-01" }]);
});

test("a side that becomes mixed softened; thin to mixed did not", () => {
  expect(read("for", "mixed").softened).toEqual([{ on: "2025-02-01", from: "for" }]);
  expect(read("thin", "mixed").softened).toEqual([]);
});

test("a position that holds has no last one", () => {
  expect(read("for")).not.toHaveProperty("last");
});
