import { expect, test } from "vitest";
import { questionOf, shownBy } from "./question-of.ts";

const BEFORE = "The ferry was built in 1931. It was never cheap.\n";
const STATEMENT = "“It has carried us well,” Olden said, and she would not see it go.";
const asked = {
  proposition: "The ferry should be saved.",
  holderName: "Mara Olden",
  text: `${BEFORE}${STATEMENT}\nNothing after it is sent.`,
  sentence: [BEFORE.length, BEFORE.length + STATEMENT.length] as [number, number],
};

test("a question holds the statement's sentences and the words before them, and nothing else of the article", () => {
  expect(questionOf(asked)).toEqual({
    proposition: "The ferry should be saved.",
    holder: "Mara Olden",
    statement: STATEMENT,
    context: BEFORE.trim(),
  });
});

test("a long run-up is cut at a word, a long statement at its beginning", () => {
  const runUp = "word ".repeat(200);
  const long = "x".repeat(3000);
  const { context, statement } = questionOf({
    ...asked,
    text: `${runUp}${long}`,
    sentence: [runUp.length, runUp.length + long.length],
  });
  expect(context).toBe("word ".repeat(79).trim());
  expect(statement).toBe("x".repeat(2000));
});

const wordsAt = (words: string): [number, number] => {
  const at = STATEMENT.indexOf(words);
  return [at, at + words.length];
};

test("evidence becomes spans of the article, and is direct when all of it is quoted", () => {
  const quoted = shownBy({ evidence: [wordsAt("carried us well")] }, asked);
  expect(quoted?.isDirect).toBe(true);
  expect(quoted?.evidence.map(([from, to]) => asked.text.slice(from, to))).toEqual(["carried us well"]);
  expect(shownBy({ evidence: [wordsAt("would not see it go")] }, asked)?.isDirect).toBe(false);
  expect(shownBy({ evidence: [] }, asked)).toBeUndefined();
});
