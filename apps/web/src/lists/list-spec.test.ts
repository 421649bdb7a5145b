import { NO_FILTER } from "@onrecord/query/filter";
import { expect, test } from "vitest";
import { printListSpec, readListSpec } from "./list-spec.ts";

test("a list survives its way through the address", () => {
  const spec = {
    kind: "stances",
    order: "oldest",
    filter: { ...NO_FILTER, speakers: [4], stances: ["for"], text: "port? AND strike&", period: { last: "all" } },
  } as const;
  const read = readListSpec(printListSpec({ ...spec, filter: { ...spec.filter, speakers: [4], stances: ["for"] } }));
  expect(read).toEqual(spec);
});

test("a list without a filter is its kind alone", () => {
  expect(printListSpec({ kind: "articles", filter: NO_FILTER })).toBe("articles");
  expect(readListSpec("articles")).toEqual({ kind: "articles", filter: NO_FILTER });
});

test.each(["", "nonsense", "nonsense?speaker=4", undefined])("%s opens nothing", (value) => {
  expect(readListSpec(value)).toBeUndefined();
});
