import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "./tokenize.ts";

const sentencesOf = (text: string) => tokenize(text).map(({ span }) => text.slice(...span));
const wordsOf = (text: string) => tokenize(text).flatMap((sentence) => sentence.tokens.map((token) => token.text));

describe("tokenize", () => {
  it("gives exact offsets for any text", () => {
    const newsy = fc.array(
      fc.constantFrom(
        "Mr.",
        "U.S.",
        "“We",
        "won’t”",
        "said",
        ",",
        "\n",
        "\n\n",
        " ",
        "  ",
        "\u00a0",
        "—",
        "café’s",
        "Jo-Ann",
        "J.",
        "…",
        "5.3bn",
        "?",
        "!”",
        "'90s",
        "😀",
        "he'd",
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          newsy.map((parts) => parts.join("")),
          newsy.map((parts) => parts.join(" ")),
        ),
        (text) => {
          let end = 0;
          for (const sentence of tokenize(text)) {
            expect(sentence.tokens.length).toBeGreaterThan(0);
            expect(sentence.span).toEqual([sentence.tokens[0]?.start, sentence.tokens.at(-1)?.end]);
            for (const token of sentence.tokens) {
              expect(text.slice(token.start, token.end)).toBe(token.text);
              expect(token.start).toBeGreaterThanOrEqual(end);
              end = token.end;
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("loses no letter or digit", () => {
    const text =
      "“It’s the café’s,” Ms. Ngo-Tran said—before the U.S. team’s 3-2 loss.\n\nShe’d left at 9:30 p.m. on Jan. 5.";
    expect(wordsOf(text).join("")).toBe(text.replaceAll(/\s/g, ""));
  });

  it("splits contractions and possessives, straight or curly", () => {
    expect(wordsOf("I’m sure the café’s owner can't.")).toEqual([
      "I",
      "’m",
      "sure",
      "the",
      "café",
      "’s",
      "owner",
      "ca",
      "n't",
      ".",
    ]);
  });

  it("keeps hyphenated words and names whole", () => {
    expect(wordsOf("Jean-Luc Abdel-Rahman backs the pre-war plan.")).toEqual([
      "Jean-Luc",
      "Abdel-Rahman",
      "backs",
      "the",
      "pre-war",
      "plan",
      ".",
    ]);
  });

  it.each([
    ["titles", "Sen. Ann Lee met Mr. Oduya.", 1],
    ["initials", "J. R. Hale met John F. Moss.", 1],
    ["an abbreviation inside a name", "The U.S. Senate and Acme Inc. Chairman Bo Lund agreed.", 1],
    ["an abbreviation that ends a sentence", "He moved to the U.S. The move cost him.", 2],
    ["a quoted question before its cue", "“Why now?” the mayor asked. Nobody knew.", 2],
    ["a quoted question before a named speaker", "“Why now?” Mayor Lund asked.", 1],
    ["a quotation of two sentences", "“We lost. We will be back,” she said.", 2],
    ["a closing mark after the stop", "He said: “It is over.” Then he left.", 2],
    ["decimal numbers", "It cost $5.3 million. It was late.", 2],
    ["a footnote's number", "The bill passed in May. [6] Nobody noticed.", 2],
    ["a bare footnote's number", "The bill passed in May. 6 The press slept.", 2],
    ["a number that begins one", "The bill passed in May. 12 members left.", 2],
    ["a lost space", "There was too much pepper.No seats were left.", 2],
    ["a lower-case start after a question", "are you sure? why would you want one?", 2],
    ["a name that ends with a mark", "The Yahoo! portal closed.", 1],
    ["a smiley", "It works :) Now I have two.", 1],
    ["an ellipsis that goes on", "It was ... fine. Really.", 2],
  ])("counts sentences with %s", (_, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it("ends a sentence at a paragraph's end but not at a hard-wrapped line", () => {
    expect(sentencesOf("A headline without a stop\n\nThe text\ngoes on here.")).toEqual([
      "A headline without a stop",
      "The text\ngoes on here.",
    ]);
    expect(tokenize("One. Two.\n\nThree.").map((sentence) => sentence.paragraph)).toEqual([0, 0, 1]);
  });
});
