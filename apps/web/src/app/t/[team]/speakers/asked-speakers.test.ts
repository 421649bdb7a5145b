import { expect, test } from "vitest";
import { printSpeakerSort, readSpeakerSort } from "./asked-speakers.ts";

test("an order is read back from the address as it was written there", () => {
  for (const by of ["name", "statements", "outlets", "first", "last"])
    for (const order of ["ascending", "descending"] as const)
      expect(readSpeakerSort(printSpeakerSort({ by, order }))).toEqual({ by, order });
});

test("those heard most come first where the address says nothing, or what no column is called", () => {
  const mostHeard = { by: "statements", order: "descending" };
  expect(readSpeakerSort(undefined)).toEqual(mostHeard);
  expect(readSpeakerSort("-shoe")).toEqual(mostHeard);
  expect(printSpeakerSort({ by: "statements", order: "descending" })).toBeUndefined();
});
