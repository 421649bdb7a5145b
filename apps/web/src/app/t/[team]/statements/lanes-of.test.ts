import { NO_FILTER } from "@onrecord/query/filter";
import { expect, test } from "vitest";
import { lanesOf } from "./lanes-of.ts";

test("positions are drawn for one proposition or one speaker, and for nothing wider", () => {
  expect(lanesOf({ ...NO_FILTER, propositions: [2] })).toBe("holders");
  expect(lanesOf({ ...NO_FILTER, propositions: [2], speakers: [7] })).toBe("holders");
  expect(lanesOf({ ...NO_FILTER, speakers: [7] })).toBe("propositions");
  expect(lanesOf({ ...NO_FILTER, speakers: [7, 8] })).toBeUndefined();
  expect(lanesOf(NO_FILTER)).toBeUndefined();
});
