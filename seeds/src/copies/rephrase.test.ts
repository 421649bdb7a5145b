import { expect, test } from "vitest";
import { editText } from "./edited-text.ts";
import { rephraseOne } from "./rephrase.ts";

const apply = (text: string, spoken: [number, number][] = []) => editText(text, rephraseOne(text, spoken)).text;

test("a time at the end of a plain sentence may open it", () => {
  expect(apply("He left early. The bill goes to a committee in three weeks.")).toBe(
    "He left early. In three weeks the bill goes to a committee.",
  );
});

test("one sentence is touched, and only one", () => {
  expect(apply("Nearly 600 schools took part. The largest has 900 pupils.")).toBe(
    "Almost 600 schools took part. The largest has 900 pupils.",
  );
});

test("what somebody said stays as it is", () => {
  const text = "“Nearly 600 schools took part,” she said. He said the largest was in Hollin.";
  const start = text.indexOf("the largest");
  expect(apply(text, [[start, text.length - 1]])).toBe(text);
});
