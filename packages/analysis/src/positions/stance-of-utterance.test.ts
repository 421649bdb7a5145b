import { describe, expect, it } from "vitest";
import { type ReportedStance, stanceOfUtterance } from "./stance-of-utterance.ts";

const report = (change: Partial<ReportedStance>): ReportedStance => ({
  label: "for",
  basis: "said",
  kind: "indirect",
  confidence: 0.5,
  ...change,
});

describe("the stance of an utterance", () => {
  it("is that of the direct report, however sure an indirect one is", () => {
    const direct = report({ kind: "direct", label: "against", confidence: 0.4 });
    expect(stanceOfUtterance([report({ confidence: 0.9 }), direct])).toEqual(direct);
  });

  it("is that of the surer of two reports of one kind", () => {
    const surer = report({ label: "against", confidence: 0.8 });
    expect(stanceOfUtterance([report({ confidence: 0.7 }), surer])).toEqual(surer);
  });

  it("is mixed when for and against are of equal rank", () => {
    expect(stanceOfUtterance([report({}), report({ label: "against" })]).label).toBe("mixed");
  });

  it("is a person's, whatever the machine says", () => {
    const corrected = report({ label: "unclear", byPerson: true, confidence: 0 });
    expect(stanceOfUtterance([report({ kind: "direct", confidence: 1 }), corrected])).toEqual(corrected);
  });
});
