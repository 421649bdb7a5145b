import { describe, expect, it } from "vitest";
import { readTargetSentiment } from "./read-target-sentiment.ts";
import { readWeights, writeWeights } from "./weights-text.ts";

function sentimentOf(text: string, mention: string): string {
  const start = text.indexOf(mention);
  return readTargetSentiment(text, [start, start + mention.length]).polarity;
}

describe("readTargetSentiment", () => {
  it("tells who comes off badly", () => {
    expect(sentimentOf("Prosecutors accused Orrin Vale of lying about the stolen money.", "Orrin Vale")).toBe(
      "negative",
    );
  });

  it("tells who comes off well", () => {
    expect(
      sentimentOf("Thousands cheered Dana Moor, a brave and honest leader who helped the poor.", "Dana Moor"),
    ).toBe("positive");
  });

  it("leaves a plain report alone", () => {
    expect(sentimentOf("Dana Moor arrived in the town on Tuesday for a meeting with reporters.", "Dana Moor")).toBe(
      "neutral",
    );
  });

  it("does not know names: another name in the same place reads the same", () => {
    const one = readTargetSentiment("Voters were angry with Dana Moor over the failed plan.", [23, 32]);
    expect(readTargetSentiment("Voters were angry with Orrin Vale over the failed plan.", [23, 33])).toEqual(one);
  });

  it("answers for a span that lies beyond the text", () => {
    expect(readTargetSentiment("A short text.", [500, 510]).probability).toBeGreaterThan(0);
  });
});

describe("weights as text", () => {
  it("come back within half a level", () => {
    const rows = [Float64Array.of(0, 1, -1, 0.5), Float64Array.of(0.25, -0.25, 0.244, -0.9)];
    const { scale, text } = writeWeights(rows);
    for (const [c, row] of readWeights(text, scale, 2).entries())
      for (const [i, weight] of row.entries())
        expect(Math.abs(weight - (rows.at(c)?.at(i) ?? 9))).toBeLessThanOrEqual(scale / 2 + 1e-6);
  });
});
