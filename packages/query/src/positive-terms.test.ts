import { expect, it } from "vitest";
import { parseQuery } from "./parse-query.ts";
import { matchesTerm, positiveTerms } from "./positive-terms.ts";
import { prepareDocument } from "./prepare-document.ts";
import type { Span } from "./query.ts";

function terms(source: string) {
  const parsed = parseQuery(source);
  if (parsed.kind === "error") throw new Error(parsed.message);
  return positiveTerms(parsed.query);
}

const text = "The port is shut.\nThe mayor spoke of schools.";
const first: Span = [0, 17];
const second: Span = [18, text.length];

it("leaves out what NOT turns away", () => {
  expect(terms("port AND NOT (film AND NOT strike) AND (a1 NEAR/2 b1)").map((term) => term.text)).toEqual([
    "port",
    "strike",
    "a1",
    "b1",
  ]);
});

it("puts a paragraph on topic by a term that stands in it", () => {
  const document = prepareDocument({ title: "News", text });
  expect(matchesTerm(terms("port OR harbour"), document, first)).toBe(true);
  expect(matchesTerm(terms("port OR harbour"), document, second)).toBe(false);
});

it("puts every paragraph on topic by a term in the title", () => {
  const document = prepareDocument({ title: "Port strike", text });
  expect(matchesTerm(terms("port"), document, second)).toBe(true);
  expect(matchesTerm(terms("title:port"), document, second)).toBe(true);
  expect(matchesTerm(terms("title:mayor"), document, second)).toBe(false);
});

it("puts every paragraph on topic when the query names no words of a text", () => {
  expect(matchesTerm(terms("outlet:post"), prepareDocument({ title: "", text }), second)).toBe(true);
});
