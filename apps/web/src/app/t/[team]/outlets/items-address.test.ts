import { expect, test } from "vitest";
import { outcomes, printAsked, readAsked } from "./items-address.ts";

test("every part of the accounting is read back from the address", () => {
  for (const stage of ["fetch", "read"] as const)
    for (const outcome of outcomes) expect(readAsked(printAsked({ stage, outcome }))).toEqual({ stage, outcome });
});

test("all that came to a stage is read back too", () => {
  expect(printAsked({ stage: "read" })).toBe("read.in");
  expect(readAsked("read.in")).toEqual({ stage: "read" });
});

test.each([undefined, "", "read", "read.", "read.lost", "print.done"])("%j is no part of it", (value) => {
  expect(readAsked(value)).toBeUndefined();
});
