import { expect, test } from "vitest";
import { checkSeeds } from "./check-seeds.ts";

test("texts, readings, topics and the archive made of them keep every promise", () => {
  expect(checkSeeds()).toEqual([]);
});
