import { describe, expect, it } from "vitest";
import { layOut } from "../page.ts";
import { findCast } from "./cast.ts";
import { findNames } from "./find-names.ts";
import { resolvePronouns } from "./resolve-pronouns.ts";

/** The person meant by the last pronoun of a text. */
const meant = (text: string) => {
  const page = layOut(text);
  return [...resolvePronouns(page, findCast(page, findNames(page)))].at(-1)?.[1][0]?.member.name;
};

describe("resolvePronouns", () => {
  it.each([
    ["the subject of the sentence before", "Martin Roe met Paul Hale. He left early.", "Martin Roe"],
    ["the one of the right gender", "Martin Roe met Paula Hale. She left early.", "Paula Hale"],
    ["the one an honorific tells the gender of", "Mr. Oduya met Ms. Abara. She left early.", "Abara"],
    ["not the subject of its own verb", "Martin Roe arrived. Paul Hale praised him.", "Martin Roe"],
    ["the subject, when the object was asked to act", "Anna Roe asked Ida Hale to help her.", "Anna Roe"],
    ["a name that follows a fronted phrase", "In her first speech, Anna Roe promised little.", "Anna Roe"],
    ["the outer subject, when its own clause has another", "Anna Roe said a ban would hurt her.", "Anna Roe"],
    [
      "the bearer of an office told without the name",
      "Treasurer Anna Roe left. Ida Hale came. The treasurer waved. She smiled.",
      "Anna Roe",
    ],
    ["nobody, when no name came before", "He left early.", undefined],
  ])("means %s", (_, text, name) => {
    expect(meant(text)).toBe(name);
  });
});
