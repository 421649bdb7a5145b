import { expect, it } from "vitest";
import { matchesStatement } from "./match-statement.ts";
import { parseQuery } from "./parse-query.ts";

const statement = {
  sentence: "“The quay stays shut until Friday,” said Ada Rees, who leads the dockers. The crane stood still.",
  content: "The quay stays shut until Friday",
  speaker: "Ada Rees",
  title: "Harbour falls silent",
  outlet: "Harbour Post",
};

function matches(source: string): boolean {
  const parsed = parseQuery(source);
  if (parsed.kind === "error") throw new Error(parsed.message);
  return matchesStatement(parsed.query, statement);
}

it.each([
  ["quay", true],
  ["dockers", true],
  ["rees", true],
  ["silent", false],
  ["title:silent", true],
  ["outlet:post AND quay", true],
  ["outlet:courier AND quay", false],
])("looks for %s in the words of the statement and the name of its speaker, not elsewhere: %s", (source, found) => {
  expect(matches(source)).toBe(found);
});

it("asks for all of an AND in the one statement, and for none of what NOT turns away", () => {
  expect(matches("quay AND friday")).toBe(true);
  expect(matches("quay AND silent")).toBe(false);
  expect(matches("quay AND NOT crane")).toBe(false);
  expect(matches("quay AND NOT silent")).toBe(true);
  expect(matches("silent OR shut")).toBe(true);
});

it("looks for what was said in the content alone, and for who said it in the name alone", () => {
  expect(matches("said:shut")).toBe(true);
  expect(matches("said:dockers")).toBe(false);
  expect(matches("speaker:rees")).toBe(true);
  expect(matches("speaker:friday")).toBe(false);
});

it("keeps NEAR and SAME within one sentence of the statement", () => {
  expect(matches("quay NEAR/2 shut")).toBe(true);
  expect(matches("quay NEAR/2 dockers")).toBe(false);
  expect(matches("quay SAME rees")).toBe(true);
  expect(matches("quay SAME crane")).toBe(false);
});
