import { describe, expect, it } from "vitest";
import { read } from "../analyze.ts";

/** "polarity target" of what Ines Toll thinks, words of hers about the matter at hand left out. */
function told(words: string): string[] {
  return read({ text: `“${words},” said Ines Toll.` })
    .attitudes.filter(({ holder }) => holder.name === "Ines Toll")
    .map(({ polarity, target }) => `${polarity} ${target}`);
}

describe("readConsequences", () => {
  it.each([
    ["If the pool goes, the whole street goes with it", "negative the pool"],
    ["If we sell the ferry, the island will suffer", "negative sell the ferry"],
    ["If they do not build the bypass, the shops will close", "positive they build the bypass"],
    ["Unless the bypass is built, the shops will close", "positive the bypass built"],
    ["Without the bypass, this town will suffer", "positive the bypass"],
    ["Because of the toll, half the shops will close", "negative the toll"],
  ])("%s", (words, expected) => expect(told(words)).toEqual([expected]));

  it("takes no condition of a better deal for an event", () => {
    expect(told("If the price is fair, the island will gain")).not.toContain("positive the price");
  });

  it("makes nothing of a cost that changes nothing", () => {
    expect(told("Even if the ferry costs more, it is still the best way")).not.toContain(
      "positive the ferry costs more",
    );
  });
});
