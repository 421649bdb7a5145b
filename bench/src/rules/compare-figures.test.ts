import { describe, expect, it } from "vitest";
import { compareFigures } from "./compare-figures.ts";
import { type Figures, noFigures, type Shares } from "./figures.ts";

function figures(shares: Shares): Figures {
  return { ...noFigures(), "statements, by the rule that found them": shares };
}

describe("figures by rule against the committed ones", () => {
  const committed = figures({ "cue, then “that”": { right: 9, of: 10, wrong: { "the-dam": 1 } } });

  it("tell of a fall with the rule, both figures and the texts that are newly wrong", () => {
    const now = figures({ "cue, then “that”": { right: 8, of: 11, wrong: { "the-dam": 1, "the-fair": 2 } } });
    expect(compareFigures(committed, now).falls).toEqual([
      "precision of statements, by the rule that found them: “cue, then “that”” fell from 0.900 (9 of 10) to 0.727 (8 of 11): newly wrong in the-fair (2).",
    ]);
  });

  it("do not fall where more is found and the same share of it is right", () => {
    const now = figures({ "cue, then “that”": { right: 18, of: 20, wrong: { "the-fair": 2 } } });
    expect(compareFigures(committed, now)).toEqual({ falls: [], rises: [] });
  });

  it("fall where a rule is gone, so that a new name is told", () => {
    expect(compareFigures(committed, noFigures()).falls).toEqual([expect.stringContaining("finds nothing any more")]);
  });

  it("rise where a rule is new or right more often", () => {
    const now = figures({
      "cue, then “that”": { right: 10, of: 10, wrong: {} },
      "clause, then cue": { right: 1, of: 2, wrong: { "the-fair": 1 } },
    });
    const { falls, rises } = compareFigures(committed, now);
    expect(falls).toEqual([]);
    expect(rises).toHaveLength(2);
  });
});
