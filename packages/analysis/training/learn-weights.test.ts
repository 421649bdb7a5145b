import { describe, expect, it } from "vitest";
import { CLASSES, featuresAt } from "../src/target-sentiment/read-target-sentiment.ts";
import { chancesOf, learnWeights } from "./learn-weights.ts";

const SENTENCES = [
  ["The court found Vale guilty of fraud.", "Vale", "negative"],
  ["Critics called Vale a liar and a coward.", "Vale", "negative"],
  ["Villagers thanked Moor for her courage.", "Moor", "positive"],
  ["Moor won the prize for her honest reporting.", "Moor", "positive"],
  ["Vale travelled to the coast on Friday.", "Vale", "neutral"],
  ["The meeting with Moor begins at noon.", "Moor", "neutral"],
] as const;

const examples = SENTENCES.map(([text, name, polarity]) => {
  const start = text.indexOf(name);
  return { features: featuresAt(text, [start, start + name.length]), gold: CLASSES.indexOf(polarity) };
});

describe("learnWeights", () => {
  it("learns the same weights from the same examples", () => {
    expect(learnWeights(examples)).toEqual(learnWeights(examples));
  });

  it("tells apart what it was shown", () => {
    const weights = learnWeights(examples);
    for (const { features, gold } of examples) {
      const chances = chancesOf(weights, features);
      expect(chances.indexOf(Math.max(...chances))).toBe(gold);
    }
  });
});
