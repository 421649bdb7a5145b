import { describe, expect, it } from "vitest";
import { read } from "../analyze.ts";
import type { Canon, Reading } from "../reading.ts";
import { resolve } from "./resolve.ts";

const canon: Canon = {
  speakers: [
    { id: 1, name: "Ann Lee", kind: "person", aliases: ["A. B. Lee"] },
    { id: 2, name: "Bo Hale", kind: "person", aliases: [] },
    { id: 3, name: "Ida Hale", kind: "person", aliases: [] },
    { id: 4, name: "Ministry of Trade", kind: "organization", aliases: ["Trade Ministry"] },
  ],
};
const speakersOf = (text: string) => resolve(read({ text }), canon).statements.map(({ speaker }) => speaker);

describe("resolve", () => {
  it("finds a full name, with or without a middle initial", () => {
    expect(speakersOf("Ann Lee said that prices fell.")[0]).toMatchObject({ id: 1 });
    expect(speakersOf("Ann C. Lee said that prices fell.")[0]).toMatchObject({ id: 1 });
  });

  it("finds an alias", () => {
    expect(speakersOf("The Trade Ministry said that prices fell.")[0]).toMatchObject({ id: 4, kind: "organization" });
  });

  it("finds a name whichever apostrophe it is written with", () => {
    const union: Canon = { speakers: [{ id: 7, name: "Growers' League", kind: "organization", aliases: [] }] };
    const reading = read({ text: "The Growers’ League said that prices fell." });
    expect(resolve(reading, union).statements[0]!.speaker).toMatchObject({ id: 7 });
  });

  it("finds a bare surname that one person of the canon bears", () => {
    expect(speakersOf("Mr. Lee said that prices fell.")[0]).toMatchObject({ id: 1 });
  });

  it("finds a bare surname that its text does not tell to be a person's", () => {
    expect(speakersOf("Olga Berg came by train. Lee said that prices fell.")[0]).toMatchObject({ id: 1 });
  });

  it("never guesses between two who fit, but names both", () => {
    const [speaker] = speakersOf("Mr. Hale said that prices fell.");
    expect(speaker?.id).toBeUndefined();
    expect(speaker?.candidates).toEqual([2, 3]);
  });

  it("takes no one for another of the same surname", () => {
    const [speaker] = speakersOf("Olga Lee said that prices fell.");
    expect(speaker).toEqual({ name: "Olga Lee", kind: "person" });
  });

  it("leaves groups and anonymous sources alone", () => {
    expect(speakersOf("A senior official said that prices fell.")[0]).toEqual({
      name: "A senior official",
      kind: "anonymous",
    });
  });

  it("resolves the holders of attitudes", () => {
    const holder = { name: "Bo Hale", kind: "person" } as const;
    const attitude = {
      statement: "s1",
      holder,
      target: "the plan",
      polarity: "negative",
      basis: "second-hand",
      evidence: [],
      terms: [],
      because: "rejects",
    } as const;
    const reading: Reading = { sentences: [], statements: [], attitudes: [{ ...attitude, evidence: [], terms: [] }] };
    expect(resolve(reading, canon).attitudes[0]?.holder.id).toBe(2);
  });
});
