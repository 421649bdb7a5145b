import { expect, it } from "vitest";
import { committedFigures } from "./committed-figures.ts";
import { compareFigures } from "./compare-figures.ts";
import { measureRules, namingOf } from "./measure-rules.ts";

// A fall that is meant, since something else gains more by it, is committed with `pnpm bench rules --write`.
it("no rule is right less often than committed", { timeout: 30_000 }, () => {
  expect(compareFigures(committedFigures(), measureRules()).falls).toEqual([]);
});

it.each([
  ["", "person", "not named in the sentence"],
  ["She", "person", "pronoun"],
  ["who", "person", "relative pronoun"],
  ["The minister", "person", "description (“the minister”)"],
  ["Some former officials", "group", "group or anonymous source"],
  ["Ms Lee", "person", "one name of a person"],
  ["Ann Lee, the mayor,", "person", "full name of a person"],
  ["The Harbour Trust", "organization", "name of a body"],
] as const)("a sentence that names its speaker as “%s” (%s): %s", (words, kind, naming) => {
  const source: [number, number][] = words === "" ? [] : [[0, words.length]];
  const name = kind === "organization" ? "Harbour Trust" : "Ann Lee";
  expect(namingOf(words, { source, speaker: { name, kind } })).toBe(naming);
});
