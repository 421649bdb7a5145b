import { describe, expect, it } from "vitest";
import { read } from "../analyze.ts";

/** Name and kind of the last statement's speaker. */
const lastSpeaker = (text: string) => {
  const speaker = read({ text }).statements.at(-1)?.speaker;
  return `${speaker?.kind} ${speaker?.name}`;
};

describe("a speaker who is only described", () => {
  it("is the person who bears the office, among several offices of one kind", () => {
    expect(
      lastSpeaker(
        "Health Minister Ida Moss met Finance Minister Karl Brandt. Ida Moss left early. The finance minister said the talks went well.",
      ),
    ).toBe("person Karl Brandt");
  });

  it("is the person whose office the text tells later, when nobody else bears it", () => {
    expect(lastSpeaker("The treasurer said the books were in order. Nils Berg, the treasurer, smiled.")).toBe(
      "person Nils Berg",
    );
  });

  it("is the subject of the sentence before, when the text gives the office to nobody", () => {
    expect(lastSpeaker("Nils Berg was delighted. “We can build at last,” the harbour mayor said.")).toBe(
      "person Nils Berg",
    );
    expect(lastSpeaker("It fell to Ida Moss to answer. The leader of the Rural League said she was ready.")).toBe(
      "person Ida Moss",
    );
  });

  it("is found by what a relative clause tells of him", () => {
    expect(
      lastSpeaker(
        "Nils Berg, who leads the Rural League, came late. Ida Moss spoke first. Hours went by. The leader said it was over.",
      ),
    ).toBe("person Nils Berg");
  });

  it("stays anonymous when the sentence before is about the accused, the patient, the guest", () => {
    expect(lastSpeaker("Nils Berg pleaded guilty. The judge said he would decide on Friday.")).toBe(
      "anonymous The judge",
    );
  });

  it("stays anonymous when two could be meant", () => {
    expect(
      lastSpeaker("Rain fell on Nils Berg's house and over Ida Moss. The mayor said the river was still rising."),
    ).toBe("anonymous The mayor");
  });

  it("is no owner of what speaks", () => {
    expect(lastSpeaker("Senator Nils Berg won. According to the senator's website, he will retire.")).not.toBe(
      "person Nils Berg",
    );
  });

  it("takes its name from “by the name of”", () => {
    expect(lastSpeaker("A young teacher by the name of Nils Berg said the school would close.")).toBe(
      "person Nils Berg",
    );
  });
});
