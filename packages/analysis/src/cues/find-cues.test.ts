import { describe, expect, it } from "vitest";
import { layOut, textOf } from "../page.ts";
import { findCues } from "./find-cues.ts";

const cuesOf = (text: string) => {
  const page = layOut(text);
  return findCues(page).map((cue) => ({ ...cue, text: textOf(page, cue.range) }));
};

describe("findCues", () => {
  it("takes in auxiliaries, adverbs and negation", () => {
    expect(cuesOf("Lee did not immediately say why.")[0]).toMatchObject({
      lemma: "say",
      text: "did not immediately say",
      negated: true,
    });
    expect(cuesOf("Lee would say more later.")[0]).toMatchObject({ text: "would say", hypothetical: true });
  });

  it("takes in particles and prepositions", () => {
    expect(cuesOf("Lee pointed out that it rained.")[0]?.text).toBe("pointed out");
    expect(cuesOf("Lee called for calm.")[0]).toMatchObject({ text: "called for", preposition: "for" });
    expect(cuesOf("Lee made it clear that it rained.")[0]?.text).toBe("made it clear");
  });

  it("tells a passive from an active verb", () => {
    expect(cuesOf("Lee was told that it rained.")[0]?.passive).toBe(true);
    expect(cuesOf("Lee told them that it rained.")[0]?.passive).toBe(false);
  });

  it("finds a noun of speech only with its owner", () => {
    expect(cuesOf("Lee’s call for calm failed.").map((cue) => [cue.sort, cue.text])).toEqual([["noun", "call for"]]);
    expect(cuesOf("A call for calm failed.").filter((cue) => cue.sort === "noun")).toEqual([]);
  });

  it("finds nothing inside quotation marks, in titles or in participles before nouns", () => {
    expect(cuesOf("“He said no,” and that was all.")).toEqual([]);
    expect(cuesOf("The number of reported cases fell.")).toEqual([]);
  });
});
