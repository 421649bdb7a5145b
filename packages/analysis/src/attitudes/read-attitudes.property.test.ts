import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Statement } from "../reading.ts";
import { judge } from "../stances/judge.ts";
import { tokenize } from "../tokens/tokenize.ts";
import { readAttitudes } from "./read-attitudes.ts";

const WORDS =
  `the a harbour dam ministers she they Toll Norland not no to that and but if who which must should will build
  oppose support close calls for against of by with is was wrong mistake would said “ ” — , . ? than more instead`.split(
    /\s+/,
  );

function saidBySomebody(text: string): Statement {
  return {
    id: "s1",
    kind: "direct",
    flags: [],
    speaker: { name: "Ines Toll", kind: "person", role: "minister" },
    source: [],
    cue: [],
    content: [[0, text.length]],
    sentence: [0, text.length],
    said: { how: "assumed" },
    chain: [],
    confidence: 1,
    rule: "all of it",
  };
}

describe("readAttitudes and judge, whatever the words", () => {
  it("answer with spans that lie in the text, and with the same again", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }),
        fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }),
        (words, asked) => {
          const text = words.join(" ");
          const attitudes = readAttitudes(tokenize(text), [saidBySomebody(text)], { text });
          const stances = judge({ attitudes }, [{ id: "p", text: asked.join(" "), targets: [asked.join(" ")] }]);
          for (const { evidence } of [...attitudes, ...stances]) {
            expect(evidence.length).toBeGreaterThan(0);
            for (const [start, end] of evidence) {
              expect(start).toBeLessThan(end);
              expect(end).toBeLessThanOrEqual(text.length);
            }
          }
          expect(readAttitudes(tokenize(text), [saidBySomebody(text)], { text })).toEqual(attitudes);
        },
      ),
      { numRuns: 300 },
    );
  });
});
