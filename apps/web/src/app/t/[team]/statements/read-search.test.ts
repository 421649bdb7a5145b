import { PLAIN_CHART } from "@onrecord/query/filter";
import { expect, test } from "vitest";
import { readSearch } from "./read-search.ts";

const plain = { chart: PLAIN_CHART };
const folded = { chart: { ...PLAIN_CHART, fold: true } };

test("statements stand as a list where the address says nothing", () => {
  expect(readSearch(plain, {})).toEqual({ as: "list", of: "statements", unit: "statements" });
  expect(readSearch(plain, { tab: "account", as: "poem" })).toEqual({
    as: "list",
    of: "statements",
    unit: "statements",
  });
});

test("articles, and the timeline, are asked for by the address", () => {
  expect(readSearch(plain, { tab: "articles", as: "timeline" })).toEqual({
    as: "timeline",
    of: "articles",
    unit: "articles",
  });
});

test("with copies folded, stories and utterances are counted", () => {
  expect(readSearch(folded, { tab: "articles" }).unit).toBe("stories");
  expect(readSearch(folded, {}).unit).toBe("utterances");
});
