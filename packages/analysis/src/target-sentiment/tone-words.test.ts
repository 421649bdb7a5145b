import { describe, expect, it } from "vitest";
import { tokenize } from "../tokens/tokenize.ts";
import { toneOfWord } from "./tone-words.ts";

function tonesIn(text: string): number[] {
  return tokenize(text)[0]!.tokens.map(toneOfWord);
}

describe("toneOfWord", () => {
  it("grades words from abhorrent to splendid", () => {
    const tones = tonesIn("genocidal corrupt strange affordable courageous magnificent");
    expect(tones).toEqual(tones.toSorted((a, b) => a - b));
    expect(new Set(tones).size).toBe(6);
  });

  it("knows a word in its other forms", () => {
    expect(tonesIn("They lied and cheated.").filter((tone) => tone < 0)).toHaveLength(2);
  });

  it("knows the adjective in an adverb and in a noun", () => {
    for (const word of ["shamelessly", "happily", "terribly", "heroically", "greediness", "recklessness"])
      expect(Math.abs(tonesIn(word)[0]!), word).toBeGreaterThan(0);
  });

  it("turns a good word that is denied by its first syllable", () => {
    expect(tonesIn("uneconomical")[0]).toBe(0 - (tonesIn("economical")[0] ?? 0));
    expect(tonesIn("insofar")[0]).toBe(0);
  });

  it("hears nothing in a name, whatever it means", () => {
    expect(tonesIn("Rosa Savage and Tom Good left Hull.").every((tone) => tone === 0)).toBe(true);
  });
});
