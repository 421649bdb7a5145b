import { describe, expect, it } from "vitest";
import { tokenize } from "../tokens/tokenize.ts";
import { sceneOf, zonesOf, type Zone } from "./scene.ts";

/** The zone of one word to a mention of one word. */
function zoneOf(text: string, mention: string, word: string): Zone | undefined {
  const tokens = tokenize(text).flatMap((sentence) => sentence.tokens);
  const at = tokens.findIndex((token) => token.text === mention);
  return zonesOf(sceneOf(tokens, { from: at, to: at + 1 }))[tokens.findIndex((token) => token.text === word)];
}

describe("sceneOf", () => {
  it("takes the whole name that the mention is part of", () => {
    const { tokens } = tokenize("In May, Senator Dana Moor resigned.")[0]!;
    const { name } = sceneOf(tokens, { from: 5, to: 6 });
    expect(tokens.slice(name.from, name.to).map((token) => token.text)).toEqual(["Senator", "Dana", "Moor"]);
  });
});

describe("zonesOf", () => {
  it("tells what somebody says from what is told of them", () => {
    const text = "Moor said that the plan was a disgrace.";
    expect(zoneOf(text, "Moor", "disgrace")).toBe("said");
  });

  it("tells the verb of a subject from the words around an object", () => {
    const text = "Many angry voters punished Vale brutally.";
    expect(zoneOf(text, "Vale", "angry")).toBe("before");
    expect(zoneOf(text, "Vale", "brutally")).toBe("after");
    expect(zoneOf("Vale lied shamelessly.", "Vale", "shamelessly")).toBe("subject");
  });

  it("keeps a quotation apart from a mention outside of it", () => {
    expect(zoneOf("The letter to Vale read: “Utter nonsense.”", "Vale", "nonsense")).toBe("across quotes");
  });
});
