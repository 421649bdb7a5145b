import { describe, expect, it } from "vitest";
import { attitudesTask, stanceTask, targetSentimentTask } from "./bench-tasks.ts";

describe("stanceTask", () => {
  it("judges a text by one author as a statement", () => {
    expect(stanceTask({ text: "The ferry must be kept.", proposition: "The ferry should be kept" }).stance).toBe("for");
    expect(
      stanceTask({ text: "Keeping the ferry would be a mistake.", proposition: "The ferry should be kept" }).stance,
    ).toBe("against");
  });

  it("is surer of a plain word than of a tone", () => {
    const plain = stanceTask({ text: "The ferry must be kept.", proposition: "The ferry should be kept" });
    const tone = stanceTask({ text: "The ferry brings joy to the island.", proposition: "The ferry should be kept" });
    expect(plain.confidence).toBeGreaterThan(tone.confidence);
  });

  it("turns the tone round for what is to be banned", () => {
    const text = "Fireworks are dangerous and terrify animals.";
    expect(stanceTask({ text, proposition: "Fireworks should be banned" }).stance).toBe("for");
    expect(stanceTask({ text, proposition: "Fireworks should be allowed" }).stance).toBe("against");
  });

  it("takes what prevents harm for good", () => {
    expect(
      stanceTask({ text: "Seat belts prevent injuries.", proposition: "Seat belts should be compulsory" }).stance,
    ).toBe("for");
  });

  it("says neutral of a longer text about something else", () => {
    const text = "My aunt keeps bees. They swarm in June. Honey sells well at the market.";
    expect(stanceTask({ text, proposition: "Nuclear power" }).stance).toBe("neutral");
  });
});

describe("attitudesTask", () => {
  it("names who is ill disposed towards whom", () => {
    const { attitudes } = attitudesTask({
      text: "Senator Dana Moor condemned Orrin Vale on Tuesday. Vale praised the army.",
    });
    expect(attitudes).toContainEqual(
      expect.objectContaining({ holder: "Dana Moor", target: "Orrin Vale", polarity: "negative" }),
    );
  });

  it("answers for a pair in its own words, with its direction", () => {
    const text = "Vale was condemned by Moor.";
    expect(
      attitudesTask({
        text,
        pair: [
          [0, 4],
          [22, 26],
        ],
      }).attitudes,
    ).toEqual([{ holder: "Moor", target: "Vale", polarity: "negative", evidence: [0, text.length] }]);
  });

  it("answers nothing for a pair that only meets", () => {
    expect(
      attitudesTask({
        text: "Vale and Moor arrived on Monday.",
        pair: [
          [0, 4],
          [9, 13],
        ],
      }).attitudes,
    ).toEqual([]);
  });

  it("follows a pronoun below a saying verb", () => {
    const text = "Moor said on Monday that she supports Vale.";
    expect(
      attitudesTask({
        text,
        pair: [
          [0, 4],
          [38, 42],
        ],
      }).attitudes[0],
    ).toMatchObject({ holder: "Moor", target: "Vale", polarity: "positive" });
  });
});

describe("targetSentimentTask", () => {
  it("gives one polarity", () => {
    expect(targetSentimentTask({ text: "Vale lied and cheated.", target: [0, 4] }).polarity).toBe("negative");
  });
});
