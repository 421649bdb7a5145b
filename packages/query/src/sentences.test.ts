import { expect, it } from "vitest";
import { numberSentences } from "./sentences.ts";
import { splitWords } from "./words.ts";

function sentencesOf(text: string): string[] {
  const words = splitWords(text);
  const sentences: string[][] = [];
  for (const [index, number] of numberSentences(text, words).entries())
    (sentences[number] ??= []).push(words.at(index)!.folded);
  return sentences.map((words) => words.join(" "));
}

it("ends a sentence at a stop before a capital, also behind a closing quote", () => {
  expect(sentencesOf("It ends. “Does it?” She left… Then he did.")).toEqual([
    "it ends",
    "does it",
    "she left",
    "then he did",
  ]);
});

it("ends a sentence at a line break", () => {
  expect(sentencesOf("Port strike\nno stop")).toEqual(["port strike", "no stop"]);
});

it("goes on after titles, initials, figures and small letters", () => {
  expect(sentencesOf("Dr. Rees and J. Vale of the U.S. Navy paid 3.50 a tonne vs. Wick.")).toHaveLength(1);
  expect(sentencesOf("It costs approx. five.")).toHaveLength(1);
});

it("does not take the s of a word in capitals for an initial either", () => {
  expect(sentencesOf("IT WAS THE MAYOR'S. Nobody knew. THE PORT’S. Ends.")).toHaveLength(4);
});

it("does not take a possessive s for an initial", () => {
  expect(sentencesOf("It was the mayor's. Nobody knew.")).toHaveLength(2);
});
