import { NO_FILTER } from "@onrecord/query/filter";
import { expect, test } from "vitest";
import { speakerFilter } from "./speaker-filter.ts";

test("a speaker's page is about them, whoever else the address names", () => {
  expect(speakerFilter({ ...NO_FILTER, speakers: [3, 4], topics: [1] }, 7)).toEqual({
    ...NO_FILTER,
    speakers: [7],
    topics: [1],
  });
});
