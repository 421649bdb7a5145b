import { describe, expect, it } from "vitest";
import { tokenize } from "../tokens/tokenize.ts";
import { mentionTone } from "./mention-tone.ts";
import { parseProposition } from "./parse-proposition.ts";

function tone(text: string, proposition: string): number {
  return mentionTone(tokenize(text), parseProposition({ id: "p", text: proposition }));
}

describe("mentionTone", () => {
  it("tells how what is asked about is treated", () => {
    expect(tone("Residents love the tram.", "The tram")).toBeGreaterThan(0);
    expect(tone("Residents hate the tram.", "The tram")).toBeLessThan(0);
  });

  it("asks a sentence about the wish how it treats the wish", () => {
    expect(tone("A ban on trams would ruin the town.", "Trams should be banned")).toBeLessThan(0);
    expect(tone("Residents hate trams.", "Trams should be banned")).toBeGreaterThan(0);
  });

  it("takes what is passed over for ill spoken of", () => {
    expect(tone("The town moves well without trams.", "Trams")).toBeLessThan(0);
    expect(tone("Buses are better than trams.", "Trams")).toBeLessThan(0);
  });

  it("says nothing where nothing is mentioned", () => {
    expect(tone("Bread rises overnight.", "The tram")).toBe(0);
  });
});
