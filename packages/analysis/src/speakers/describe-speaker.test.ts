import { describe, expect, it } from "vitest";
import { read } from "../analyze.ts";

/** Name and kind of the last statement's speaker. */
const lastSpeaker = (text: string) => {
  const speaker = read({ text }).statements.at(-1)?.speaker;
  return `${speaker?.kind} ${speaker?.name}`;
};

describe("describeSpeaker", () => {
  it("takes a lone name for a body's when people have full names and no pronoun means it", () => {
    expect(lastSpeaker("Nils Berg came by train. Railco said the line was closed.")).toBe("organization Railco");
    expect(lastSpeaker("Nils Berg came by train. Moss said she was late. She said it again.")).toBe("person Moss");
  });

  it("keeps sources who would not be named anonymous, however many", () => {
    expect(lastSpeaker("Two people familiar with the plan said it was dead.")).toBe(
      "anonymous Two people familiar with the plan",
    );
  });

  it("leaves out of a group's name where it is from", () => {
    expect(lastSpeaker("Three clerks from the harbour said they had seen it.")).toBe("group Three clerks");
  });

  it("takes a paper without an owner for no organization", () => {
    expect(lastSpeaker("A letter in the archive said that the bridge was closed.")).toBe(
      "anonymous A letter in the archive",
    );
  });

  it("reads a coast guard as a body and a guard as a person", () => {
    expect(lastSpeaker("The coast guard said the boat had sunk.")).toBe("organization coast guard");
    expect(lastSpeaker("A guard said the gate was open.")).toBe("anonymous A guard");
  });

  it("finds the bearer of a capitalised office over “of”", () => {
    expect(lastSpeaker("Red House Chief of Staff Ida Moss (then an adviser) said it was over.")).toBe(
      "person Ida Moss",
    );
  });

  it("means nobody's place by “she”", () => {
    expect(lastSpeaker("Ida Moss came to the hall in Aldmoor. Aldmoor was full. She said it was late.")).toBe(
      "person Ida Moss",
    );
  });
});
