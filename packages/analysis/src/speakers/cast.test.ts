import { describe, expect, it } from "vitest";
import { layOut } from "../page.ts";
import { findCast } from "./cast.ts";
import { findNames } from "./find-names.ts";

const membersOf = (text: string) => {
  const page = layOut(text);
  return findCast(page, findNames(page)).members;
};
const namesOf = (text: string) => membersOf(text).map((member) => member.name);

describe("findCast", () => {
  it("joins surname, given name and honorific to the full name, also backwards from a headline", () => {
    expect(
      namesOf("Lindqvist quits.\n\nGreta Lindqvist resigned. Ms. Lindqvist had led the union. Greta was popular."),
    ).toEqual(Array.from({ length: 4 }, () => "Greta Lindqvist"));
  });

  it("learns from a title what a given name does not tell", () => {
    const [first] = membersOf("Quenna Lindqvist resigned. Ms. Lindqvist had led the union.");
    expect(first!.gender).toBe("feminine");
  });

  it("keeps two people of one surname apart", () => {
    expect(namesOf("Karl Dreyer met Hanna Dreyer. Mrs. Dreyer spoke first, then Mr. Dreyer.")).toEqual([
      "Karl Dreyer",
      "Hanna Dreyer",
      "Hanna Dreyer",
      "Karl Dreyer",
    ]);
  });

  it("drops a middle initial, unless it tells two people apart", () => {
    expect(namesOf("Ann B. Lee spoke.")).toEqual(["Ann Lee"]);
    expect(namesOf("George H. Roe met George W. Roe.")).toEqual(["George H. Roe", "George W. Roe"]);
  });

  it("reads office and apposition as the role", () => {
    expect(membersOf("Foreign Minister Luc Aubert spoke.")[0]).toMatchObject({
      name: "Luc Aubert",
      role: "Foreign Minister",
    });
    expect(membersOf("Luc Aubert, the foreign minister, spoke.")[0]).toMatchObject({ role: "foreign minister" });
    expect(membersOf("The foreign minister, Luc Aubert, spoke.")[0]).toMatchObject({ role: "foreign minister" });
  });

  it("tells organizations from people", () => {
    expect(
      membersOf("The Harbour Authority sued Greta Lindqvist in the Court of Appeal.").map((member) => member.kind),
    ).toEqual(["organization", "person", "organization"]);
  });
});
