import { expect, test } from "vitest";
import { outcomes, printItems, readItems, sayItems } from "./items-address.ts";

test("every part of the accounting is read back from the address", () => {
  for (const stage of ["fetch", "read"] as const)
    for (const outcome of outcomes) expect(readItems(printItems({ stage, outcome }))).toEqual({ stage, outcome });
});

test("all that came to a stage is read back too, and what is parked at either", () => {
  expect(printItems({ stage: "read" })).toBe("read.in");
  expect(readItems("read.in")).toEqual({ stage: "read" });
  expect(printItems({ outcome: "parked" })).toBe("any.parked");
  expect(readItems("any.parked")).toEqual({ outcome: "parked" });
});

test.each([undefined, "", "read", "read.", "read.lost", "print.done", "parked"])("%j is no part of it", (value) => {
  expect(readItems(value)).toBeUndefined();
});

test("a part is said with its number", () => {
  expect(sayItems({ stage: "read", outcome: "skipped" }, "12")).toBe("Reading: 12 left out");
  expect(sayItems({ stage: "fetch" }, "300")).toBe("Fetching: 300 came in");
  expect(sayItems({ outcome: "parked" }, "3")).toBe("3 parked");
});
