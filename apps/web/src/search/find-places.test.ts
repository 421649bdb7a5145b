import { parseQuery } from "@onrecord/query/parse-query";
import { positiveTerms } from "@onrecord/query/positive-terms";
import { expect, test } from "vitest";
import { findPlaces } from "./find-places.ts";

const row = {
  title: "Dockers vote on strike",
  outlet: "Harbour Post",
  sentence: "The strike goes on, said Ada Rees.",
  speaker: "Ada Rees",
};

function places(source: string) {
  const parsed = parseQuery(source);
  if (parsed.kind === "error") throw new Error(parsed.message);
  return findPlaces(row, positiveTerms(parsed.query));
}

test("a word is found in the sentence and in the headline", () => {
  expect(places("strike")).toEqual(["sentence", "headline"]);
  expect(places("dockers")).toEqual(["headline"]);
});

test("without a field a name is found where it says who spoke", () => {
  expect(places("rees")).toEqual(["sentence", "speaker"]);
});

test("what was said is found where it goes on after its sentence", () => {
  const parsed = parseQuery("wages");
  const terms = parsed.kind === "query" ? positiveTerms(parsed.query) : [];
  expect(findPlaces({ ...row, content: "The strike goes on … for wages" }, terms)).toEqual(["sentence"]);
});

test("a field looks where it says, and nowhere else", () => {
  expect(places("title:strike")).toEqual(["headline"]);
  expect(places("said:strike")).toEqual(["sentence"]);
  expect(places("speaker:rees AND outlet:harbour")).toEqual(["speaker", "outlet"]);
});

test("a match elsewhere in the article is in no place of the row", () => {
  expect(places("wages")).toEqual([]);
});

test("a row without a sentence has only its headline and outlet", () => {
  const parsed = parseQuery("strike");
  const terms = parsed.kind === "query" ? positiveTerms(parsed.query) : [];
  expect(findPlaces({ title: "Strike", outlet: "Harbour Post", sentence: null }, terms)).toEqual(["headline"]);
});
