import { describe, expect, it } from "vitest";
import { read } from "../analyze.ts";

/** "polarity target" of what Ines Toll thinks. */
function told(text: string): string[] {
  return read({ text })
    .attitudes.filter(({ holder }) => holder.name === "Ines Toll")
    .map(({ polarity, target }) => `${polarity} ${target}`);
}

describe("withContrasts", () => {
  it.each([
    [
      "“What this town needs is a hospital, not a casino,” said Ines Toll.",
      ["positive a hospital", "negative a casino"],
    ],
    ["“We must build homes, not offices,” said Ines Toll.", ["positive build homes", "negative build offices"]],
    ["Ines Toll voted for the tram and against the stadium.", ["positive the tram", "negative the stadium"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));

  it("takes another doer for no other matter", () => {
    expect(told("“The people should decide it, not the court,” said Ines Toll.")).not.toContain(
      "negative decide the court",
    );
  });
});
