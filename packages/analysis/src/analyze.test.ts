import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyze, read } from "./analyze.ts";

const pieces = fc.array(
  fc.constantFrom(
    "Mayor Ann Lee",
    "he",
    "who",
    "said",
    "told reporters",
    "that",
    "“We lost,”",
    "“",
    "”",
    ",",
    ".",
    "?",
    "but",
    "according to",
    "the ministry",
    "was told",
    "on Monday",
    "prices fell",
    ":",
    "—",
    "(",
    ")",
    "\n\n",
    "’s claim that",
  ),
  { maxLength: 40 },
);

describe("read", () => {
  it("never fails, and keeps every span inside its text", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((parts) => parts.join(" ")),
          fc.string({ unit: "grapheme" }),
        ),
        (text) => {
          const { statements, attitudes } = read({ text, published: "2025-02-12" });
          const spans = [
            ...statements.flatMap(({ content, cue, source, sentence }) => [...content, ...cue, ...source, sentence]),
            ...attitudes.flatMap(({ evidence }) => evidence),
          ];
          for (const [start, end] of spans) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("gives the same reading for the same article", () => {
    const article = { text: "“We lost,” Mayor Ann Lee said. She blamed the rain." };
    expect(read(article)).toEqual(read(article));
  });

  it("numbers statements in the order of the text", () => {
    const { statements } = read({ text: "Ann Lee said that it rained. Bo Hale said that it did not." });
    expect(statements.map(({ id }) => id)).toEqual(["s1", "s2"]);
  });
});

describe("analyze", () => {
  it("reads, resolves and judges in one call", () => {
    const analysis = analyze(
      { text: "Ann Lee said that the harbour must close." },
      {
        canon: { speakers: [{ id: 7, name: "Ann Lee", kind: "person", aliases: [] }] },
        propositions: [{ id: "p1", text: "The harbour should close" }],
      },
    );
    expect(analysis.statements[0]?.speaker.id).toBe(7);
    expect(analysis.stances).toMatchObject([{ proposition: "p1", label: "for", holder: { id: 7 } }]);
  });
});
