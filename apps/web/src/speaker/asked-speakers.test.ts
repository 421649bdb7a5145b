import { expect, test } from "vitest";
import { readSpeakerSort } from "./asked-speakers.ts";

test.each([undefined, "-shoe"])("those heard most come first where the address says %j", (written) => {
  expect(readSpeakerSort(written)).toEqual({ by: "statements", order: "descending" });
});

test("a column that the address names orders them", () => {
  expect(readSpeakerSort("name")).toEqual({ by: "name", order: "ascending" });
});
