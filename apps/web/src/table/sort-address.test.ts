import { expect, test } from "vitest";
import { printSort, readSort } from "./sort-address.ts";

test("a sort is read back from the address as it was written there", () => {
  for (const by of ["name", "last"])
    for (const order of ["ascending", "descending"] as const)
      expect(readSort(["name", "last"], printSort({ by, order }))).toEqual({ by, order });
});

test.each([undefined, "", "-", "shoe", "-shoe"])("%j asks for no order of these columns", (written) => {
  expect(readSort(["name", "last"], written)).toBeUndefined();
});
