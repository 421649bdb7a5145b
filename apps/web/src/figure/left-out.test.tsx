import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LeftOut, leftOutSentence } from "./left-out.tsx";

const undated = { key: "undated", count: 3, words: "undated articles" };
const unsure = { key: "unsure", count: 1200, words: "unsure" };
const nothing = { key: "unknown", count: 0, words: "of an unknown speaker" };

test("what is left out is one sentence, without the parts that are empty", () => {
  expect(leftOutSentence([undated, nothing, unsure])).toBe("Left out: 3 undated articles · 1\u202F200 unsure.");
});

test("a chart that leaves nothing out says nothing", () => {
  expect(leftOutSentence([nothing])).toBe("");
  expect(renderToStaticMarkup(<LeftOut parts={[nothing]} />)).toBe("");
});

test("a part that can be opened is a button, and the words are those of the sentence", () => {
  const html = renderToStaticMarkup(<LeftOut parts={[{ ...undated, onOpen: () => undefined }, unsure]} />);
  expect(html).toMatch(/<button[^>]*>3 undated articles<\/button>/);
  expect(html.replaceAll(/<[^>]*>/g, "")).toBe(leftOutSentence([undated, unsure]));
});
