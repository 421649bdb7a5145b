import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Sentence, sentenceOf, type Stretch } from "./sentence.tsx";

const opens = { href: "?open=articles", onOpen: () => undefined };
const stretches: Stretch[] = ["Of ", { words: "604 articles", opens }, ", ", { words: "86", opens }, " match."];

test("a sentence reads the same with its links and without", () => {
  const html = renderToStaticMarkup(<Sentence of={stretches} />);
  expect(sentenceOf(stretches)).toBe("Of 604 articles, 86 match.");
  expect(html.replaceAll(/<[^>]*>/g, "")).toBe(sentenceOf(stretches));
});

test("a number in it opens what it counts", () => {
  const html = renderToStaticMarkup(<Sentence of={stretches} />);
  expect(html.match(/<a href="\?open=articles"[^>]*>[^<]*/g)?.map((link) => link.split(">")[1])).toEqual([
    "604 articles",
    "86",
  ]);
});
