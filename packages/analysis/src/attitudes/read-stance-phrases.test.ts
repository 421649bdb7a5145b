import { describe, expect, it } from "vitest";
import { read } from "../analyze.ts";

/** "polarity target" of what Ines Toll thinks. */
function told(text: string): string[] {
  return read({ text })
    .attitudes.filter(({ holder }) => holder.name === "Ines Toll")
    .map(({ polarity, target }) => `${polarity} ${target}`);
}

describe("readStancePhrases", () => {
  it.each([
    ["Ines Toll gave the stadium short shrift.", "negative the stadium"],
    ["Ines Toll gave the stadium the thumbs down.", "negative the stadium"],
    ["Ines Toll took the council to court over the pipeline.", "negative the pipeline"],
    ["Ines Toll walked out of the talks over the merger.", "negative the merger"],
    ["Ines Toll heaped scorn on the merger.", "negative the merger"],
    ["Ines Toll gave the tram her blessing.", "positive the tram"],
    ["Ines Toll pinned her hopes on the tram.", "positive the tram"],
    ["“I fail to see the point of the curfew,” said Ines Toll.", "negative the curfew"],
    ["“I have nothing against the tram,” said Ines Toll.", "positive the tram"],
    ["“The merger flies in the face of common sense,” said Ines Toll.", "negative The merger"],
    ["“The ban makes a mockery of the law,” said Ines Toll.", "negative The ban"],
    ["“The tax does not stand up to scrutiny,” said Ines Toll.", "negative The tax"],
    ["“The merger ticks every box,” said Ines Toll.", "positive The merger"],
    ["“The reform puts patients last,” said Ines Toll.", "negative The reform"],
    ["“The prison was forced on us,” said Ines Toll.", "negative The prison"],
    ["“Ministers have got their priorities wrong,” said Ines Toll.", "negative Ministers"],
  ])("%s", (text, expected) => expect(told(text)).toContain(expected));

  it.each([
    "“The delay has nothing to do with the ferry,” said Ines Toll.",
    "“The talks open the door to a treaty,” said Ines Toll.",
    "“That goes to the heart of the matter,” said Ines Toll.",
    "“The driver took us back to the hotel,” said Ines Toll.",
  ])("hears no blame in: %s", (text) => expect(told(text).filter((one) => one.startsWith("negative"))).toEqual([]));

  it("takes what others ought to do for the speaker's wish", () => {
    const text = "“The council should say no to the casino,” said Ines Toll. “It should be ashamed of the cull.”";
    expect(told(text)).toEqual(["negative the casino", "negative the cull"]);
  });
});
