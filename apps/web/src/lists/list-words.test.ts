import { NO_FILTER } from "@onrecord/query/filter";
import { expect, test } from "vitest";
import { sayListed } from "./list-words.ts";

test("what a position of today rests on is said to be of its own window, not of the period", () => {
  const names = [{ kind: "speaker", id: 4, name: "Ada Rees" }] as const;
  const filter = { ...NO_FILTER, speakers: [4] };
  expect(sayListed("held", filter, names)).toBe("Position of today: said in the last 180 days · Ada Rees");
  expect(sayListed("said", filter, names)).toBe("Last 12 months · Ada Rees");
});
