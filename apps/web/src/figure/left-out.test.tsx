import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LeftOut, leftOutSentence } from "./left-out.tsx";

const opens = { href: "?open=articles", onOpen: () => undefined };
const undated = { key: "undated", count: 3, words: "undated articles", opens };
const unsure = { key: "unsure", count: 1200, words: "unsure", opens };
const nothing = { key: "unknown", count: 0, words: "of an unknown speaker", opens };

test("what is left out is one sentence, without the parts that are empty", () => {
  expect(leftOutSentence([undated, nothing, unsure])).toBe("Left out: 3 undated articles · 1\u202F200 unsure.");
});

test("a chart that leaves nothing out says nothing", () => {
  expect(leftOutSentence([nothing])).toBe("");
  expect(renderToStaticMarkup(<LeftOut parts={[nothing]} />)).toBe("");
});

test("every part opens what it counts, and the words are those of the sentence", () => {
  const html = renderToStaticMarkup(<LeftOut parts={[undated, unsure]} />);
  expect(html).toMatch(/<a href="\?open=articles"[^>]*>3 undated articles<\/a>/);
  expect(html.match(/<a /g)).toHaveLength(2);
  expect(html.replaceAll(/<[^>]*>/g, "")).toBe(leftOutSentence([undated, unsure]));
});
