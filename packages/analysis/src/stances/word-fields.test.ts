import { describe, expect, it } from "vitest";
import { tokenize } from "../tokens/tokenize.ts";
import { sharesField } from "./word-fields.ts";

describe("sharesField", () => {
  it("knows what a text is about by the company of its words", () => {
    expect(sharesField(tokenize("The nurse sent every patient home."), ["health"])).toBe(true);
  });

  it("takes one word for chance", () => {
    expect(sharesField(tokenize("The nurse sent every parcel home."), ["health"])).toBe(false);
  });

  it("says no of another field, and of a term of none", () => {
    const text = tokenize("The nurse sent every patient home.");
    expect(sharesField(text, ["monarchy"])).toBe(false);
    expect(sharesField(text, ["sealing wax"])).toBe(false);
  });
});
