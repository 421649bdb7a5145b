import { printView, readView } from "@onrecord/query/filter";
import { expect, test } from "vitest";
import { filterChips } from "./filter-chips.ts";

const view = (query: string) => readView(new URLSearchParams(query).entries());
const names = [
  { kind: "speaker", id: 4, name: "Ada Rees" },
  { kind: "speaker", id: 7, name: "Tom Vale" },
] as const;
const shown = (query: string) => filterChips(view(query), names).map(({ name, value }) => `${name}: ${value}`);

test("without a filter there is no chip; the period has its own control", () => {
  expect(shown("")).toEqual([]);
  expect(shown("period=30d")).toEqual([]);
});

test("each value is a chip of its own", () => {
  expect(shown("speaker=4,7&stance=for&direct=1&voices=named")).toEqual([
    "Speaker: Ada Rees",
    "Speaker: Tom Vale",
    "Stance: for",
    "Words: direct only",
    "Voices: named voices",
  ]);
});

test("a long row of values has one chip for its rest, which names them and takes them away", () => {
  const chips = filterChips(view("not-speaker=11,12,13,14,15,16,17,18,4,7"), names);
  expect(chips).toHaveLength(9);
  expect(chips.at(-1)).toMatchObject({ name: "Not speaker", value: "2 more", count: 2, hint: "Ada Rees, Tom Vale" });
  expect(printView(chips.at(-1)!.without)).toEqual([["not-speaker", "11,12,13,14,15,16,17,18"]]);
  expect(printView(chips[0]!.without)).toEqual([["not-speaker", "12,13,14,15,16,17,18,4,7"]]);
});

test("taking a chip away leaves the others and the period", () => {
  const chips = filterChips(view("period=30d&speaker=4,7&stance=for"), names);
  expect(printView(chips[0]!.without)).toEqual([
    ["period", "30d"],
    ["speaker", "7"],
    ["stance", "for"],
  ]);
});

test("two speakers of one name are two chips", () => {
  const chips = filterChips(view("speaker=4,7"), [
    { kind: "speaker", id: 4, name: "D. Westby" },
    { kind: "speaker", id: 7, name: "D. Westby" },
  ]);
  expect(new Set(chips.map(({ key }) => key)).size).toBe(2);
});

test("a filter without effect stays and says why", () => {
  const chips = filterChips(view("stance=for"), names, { stances: "An article has no side." });
  expect(chips).toMatchObject([{ name: "Stance", notApplied: "An article has no side." }]);
});

test("an unknown key is a struck chip that can be taken away", () => {
  const [first, second] = filterChips(view("typo=x&stance=nonsense"), names);
  expect(first).toMatchObject({ name: "typo", value: "x", notApplied: "This filter is not known here." });
  expect(second).toMatchObject({ name: "stance", value: "nonsense" });
  expect(printView(first!.without)).toEqual([["stance", "nonsense"]]);
});
