import { describe, expect, it } from "vitest";
import { tokenize } from "../tokens/tokenize.ts";
import { leanOf } from "./lean.ts";
import { parseProposition } from "./parse-proposition.ts";

function lean(text: string, proposition: string) {
  return leanOf(tokenize(text), parseProposition({ id: "p", text: proposition }));
}

describe("leanOf", () => {
  it("leans with the words around what it is about", () => {
    expect(lean("The ferry is a joy and a lifeline.", "The ferry").score).toBeGreaterThan(0);
    expect(lean("The ferry is filthy and unsafe.", "The ferry").score).toBeLessThan(0);
  });

  it("hears no tone in the words of the proposition itself", () => {
    expect(lean("They spoke of prison labour at length.", "Prison labour").score).toBe(0);
  });

  it("hears a denial in why one should, and none in why one should not", () => {
    expect(lean("Why should we pay for the ferry?", "The ferry").score).toBeLessThan(0);
    expect(lean("Why shouldn't we pay for the ferry?", "The ferry").score).toBeGreaterThan(-0.1);
  });

  it("finds a bad thing well prevented and a good one ill taken away", () => {
    expect(lean("The barrier serves flood and accident prevention.", "The barrier").score).toBeGreaterThan(
      lean("The barrier serves flood and accident alike.", "The barrier").score,
    );
    expect(lean("The barrier takes away our freedom.", "The barrier").score).toBeLessThan(0);
  });

  it("knows a thing by a word of its family", () => {
    expect(lean("The royal household costs a fortune.", "Royalty").shared).toBe(1);
    expect(lean("The village baker costs a fortune.", "Royalty").shared).toBe(0);
  });
});
