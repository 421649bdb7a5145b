import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import type { Proposition } from "../reading.ts";
import { parseProposition } from "./parse-proposition.ts";

const FERRY: Proposition = {
  id: "ferry",
  text: "The ferry subsidy should be abolished",
  targets: ["abolishing the ferry subsidy"],
  counterTargets: ["the ferry subsidy"],
};
const PIER: Proposition = { id: "pier", text: "A wooden pier should be built", targets: ["a wooden pier", "the pier"] };
const DOGS: Proposition = {
  id: "dogs",
  text: "Dogs should be banned from the beach",
  targets: ["a ban on dogs", "the dog ban"],
};
const BRIDGE: Proposition = {
  id: "bridge",
  text: "The number of toll gates should rise",
  targets: ["more toll gates"],
};

/** "Tom Reed for": what is said, then what is done. */
function sidesIn(text: string, proposition: Proposition): string[] {
  const { stances } = analyze(
    { title: "The day at the council", text },
    { canon: { speakers: [] }, propositions: [proposition] },
  );
  return stances.map(({ holder, label }) => `${holder.name} ${label}`);
}

describe("what an attitude that names only a part of the matter is about", () => {
  it("takes the rest of a phrase from the sentences before", () => {
    const text = "The ferry subsidy is on the table again. Tom Reed said on Monday that he opposed abolition.";
    expect(sidesIn(text, FERRY)).toEqual(["Tom Reed against"]);
  });

  it("does not take what the phrase asks to be done from there", () => {
    const text = "The town may abolish a fee for berths. Tom Reed said on Monday that he liked the ferry.";
    expect(sidesIn(text, { ...FERRY, counterTargets: [] })).toEqual([]);
  });

  it("reads a pronoun in what the article reports", () => {
    const text = "The council will vote on a ban on dogs. The Kennel Club opposes it.";
    expect(sidesIn(text, DOGS)).toEqual(["Kennel Club against"]);
  });

  it("leaves a pronoun alone where only the title fits and another matter is being talked of", () => {
    const { stances } = analyze(
      {
        title: "Dog ban before the council",
        text: "Guests asked for a pier of wood. Tom Reed said he was against it.",
      },
      { canon: { speakers: [] }, propositions: [DOGS, PIER] },
    );
    expect(stances.filter(({ proposition }) => proposition === "dogs")).toEqual([]);
  });

  it("does not count the time as part of the thing", () => {
    const text = "Tom Reed told reporters that he would double the number of toll gates next year.";
    expect(sidesIn(text, BRIDGE)).toEqual(["Tom Reed for"]);
  });

  it("does not count what a thing was called as part of it", () => {
    expect(sidesIn("Tom Reed rejected the dog ban as unfair.", DOGS)).toEqual(["Tom Reed against"]);
  });
});

describe("a decision that is only called one", () => {
  it("is the last thing that somebody else did", () => {
    const text = "Mayor Eve Moss banned dogs from the beach. Tom Reed welcomed the decision.";
    expect(sidesIn(text, DOGS)).toEqual(["Eve Moss for", "Tom Reed for"]);
  });

  it("turns round with a refusal", () => {
    const text = "Mayor Eve Moss rejected a ban on dogs. Tom Reed criticised the decision.";
    expect(sidesIn(text, DOGS)).toEqual(["Eve Moss against", "Tom Reed for"]);
  });

  it("is nobody's where none was told of", () => {
    expect(sidesIn("Dogs run on the beach. Tom Reed welcomed the decision.", DOGS)).toEqual([]);
  });
});

describe("what is brought in", () => {
  it.each([
    ["Eve Moss has introduced a bill that would ban dogs from the beach.", "Eve Moss for"],
    ["Eve Moss tabled a motion that would do away with the dog ban.", "Eve Moss against"],
  ])("is what it would do: %s", (text, side) => expect(sidesIn(text, DOGS)).toEqual([side]));

  it("is nobody's wish where it is denied", () => {
    expect(sidesIn("Eve Moss did not introduce a bill that would ban dogs from the beach.", DOGS)).toEqual([]);
  });
});

describe("a verb with its particle", () => {
  it("does what the verb does", () => {
    const quarry = { id: "q", text: "The quarry should be closed", targets: ["closing the quarry"] };
    expect(sidesIn("Eve Moss said the quarry had to be shut down.", quarry)).toEqual(["Eve Moss for"]);
    expect(sidesIn("Eve Moss said the quarry must never be shut down.", quarry)).toEqual(["Eve Moss against"]);
  });
});

describe("somebody who is sided with", () => {
  it("lends their side, by name", () => {
    const text = "Eve Moss called for a ban on dogs. Tom Reed agreed with Moss.";
    expect(sidesIn(text, DOGS)).toEqual(["Eve Moss for", "Tom Reed for"]);
  });

  it("lends none to whoever only praises them", () => {
    expect(sidesIn("Eve Moss called for a ban on dogs. Tom Reed congratulated Moss.", DOGS)).toEqual(["Eve Moss for"]);
  });
});

describe("a proposition", () => {
  it("keeps what stands behind its verb", () => {
    const { parts } = parseProposition({ id: "p", text: "Farmers should be paid to plant hedges" });
    expect(parts.map(({ idea }) => idea.term)).toEqual(["farmers", "pay", "plant", "hedge"]);
  });

  it("has no deed in a verb without meaning of its own", () => {
    expect(
      parseProposition({ id: "p", text: "More permits should be issued to foreign sailors" }).predicate,
    ).toBeNull();
  });

  it("does not take its first word for a name where a target writes it small", () => {
    const proposition = { id: "p", text: "Glass should be collected", targets: ["collecting glass"] };
    expect(parseProposition(proposition).parts.some(({ named }) => named)).toBe(false);
  });
});
