import { describe, expect, it } from "vitest";
import { tokenize } from "../tokens/tokenize.ts";
import { findClauses } from "./clauses.ts";
import type { Range } from "./verb-groups.ts";

/** "subject | verb | rest" of each clause that has a verb. */
function clausesOf(text: string): string[] {
  const tokens = tokenize(text).flatMap((sentence) => sentence.tokens);
  const words = (range: Range | null) =>
    range === null
      ? ""
      : tokens
          .slice(range.from, range.to)
          .map((token) => token.text)
          .join(" ");
  return findClauses(tokens)
    .filter((clause) => clause.verb !== null)
    .map((clause) => `${words(clause.subject)} | ${words(clause.verb)}`);
}

describe("findClauses", () => {
  it("keeps a coordinated subject whole", () => {
    expect(clausesOf("The war between the north and the south must end.")).toEqual([
      "The war between the north and the south | must end",
    ]);
  });

  it("gives joined verbs one subject", () => {
    expect(clausesOf("Raising fares would hurt commuters and is unfair.")).toEqual([
      "Raising fares | would hurt",
      "Raising fares | is",
    ]);
  });

  it("goes on with the outer noun behind a relative clause", () => {
    expect(clausesOf("The people who support the tunnel are wrong.")).toEqual([
      "The people | support",
      "The people | are",
    ]);
  });

  it("opens a clause after a saying verb without a that", () => {
    expect(clausesOf("Critics say the law is unfair.")).toEqual(["Critics | say", "the law | is"]);
  });

  it("takes a participle that describes the subject for no verb of its own", () => {
    expect(clausesOf("The law passed by the council is unfair.")).toEqual(["The law passed by the council | is"]);
  });

  it("lets “that” point at a noun behind a verb of doing", () => {
    expect(clausesOf("The station would cut that share by half and pay for itself.")).toEqual([
      "The station | would cut",
      "The station | pay",
    ]);
  });

  it("takes a plural noun behind a verb for no verb", () => {
    expect(clausesOf("The mayor rejected calls for a vote.")).toEqual(["The mayor | rejected"]);
  });
});
