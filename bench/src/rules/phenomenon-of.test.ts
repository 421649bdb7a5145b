import { expect, it } from "vitest";
import { phenomenonOf } from "./phenomenon-of.ts";

it.each([
  ["direct", "“It will close,” Ann Lee said.", ["It will close,"], "direct, before its cue"],
  ["direct", "Ann Lee said: “It will close.”", ["It will close."], "direct, after its cue"],
  ["direct", "“It will,” Ann Lee said, “close.”", ["It will,", "close."], "direct, broken by its cue"],
  ["direct", "Ann Lee was blunt. “It will close.”", ["It will close."], "direct, without a cue in its sentence"],
  ["direct", "“It must.\n\n“It will,” Ann Lee said.", ["It must.", "It will,"], "direct, over paragraphs"],
  ["mixed", "Ann Lee said it “will close” soon.", ["it “will close” soon"], "mixed"],
  ["indirect", "It will close, according to Ann Lee.", ["It will close"], "according to"],
  ["indirect", "Ann Lee: It will close", ["It will close"], "indirect, after a colon"],
  ["indirect", "Ann Lee repeated her call for a vote.", ["a vote"], "noun of speech"],
  ["indirect", "Ann Lee asked whether it would close.", ["whether it would close"], "indirect question"],
  ["indirect", "Ann Lee promised to close it.", ["to close it"], "infinitive"],
  ["indirect", "The closure was criticized by Ann Lee.", ["The closure"], "passive"],
  ["indirect", "Ann Lee said that it would close.", ["it would close"], "indirect with “that”"],
  ["indirect", "It would close, Ann Lee said.", ["It would close"], "indirect, before its cue"],
  ["indirect", "It would, Ann Lee said, close.", ["It would", "close"], "indirect, broken by its cue"],
  ["indirect", "Ann Lee said it would close.", ["it would close"], "indirect without “that”"],
  ["indirect", "Ann Lee criticized the closure.", ["the closure"], "thing spoken of"],
  ["indirect", "Nobody spoke.", ["it would close"], "not in the text"],
] as const)("%s: %s", (kind, text, content, phenomenon) => {
  expect(phenomenonOf(text, { kind, content })).toBe(phenomenon);
});
