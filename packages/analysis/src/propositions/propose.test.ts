import { expect, test } from "vitest";
import { read } from "../analyze.ts";
import { propose } from "./propose.ts";

/** The propositions that the attitudes of a text would be. */
function proposed(text: string): string[] {
  return read({ text }).attitudes.flatMap((attitude) => propose(attitude)?.text ?? []);
}

test.each([
  ["“The bridge toll should be scrapped,” Ada Rees said.", "The bridge toll should be scrapped"],
  ["Ada Rees said the mill must not be demolished.", "The mill should be demolished"],
  ["“We should sell the waterworks,” Ada Rees said.", "The waterworks should be sold"],
  ["“I am against closing the night school,” Ada Rees said.", "The night school should be closed"],
  ["“I support a ban on scooters in parks,” Ada Rees said.", "Scooters should be banned in parks"],
  ["“We oppose the sale of the old mint,” Ada Rees said.", "The old mint should be sold"],
  ["“I want a cap on rents,” Ada Rees said.", "Rents should be capped"],
  ["“I demand an inquiry,” Ada Rees said.", "There should be an inquiry"],
  ["“We need a referendum on the airport,” Ada Rees said.", "There should be a referendum on the airport"],
  ["“We support higher pensions,” Ada Rees said.", "Pensions should be raised"],
  ["Ada Rees said Norland should leave the Baltic Alliance.", "Norland should leave the Baltic Alliance"],
  ["“Dr Hale should resign,” Ada Rees said.", "Dr Hale should resign"],
  ["Ada Rees called for the resignation of Paul Hale.", "Paul Hale should resign"],
  ["“I support the airport merger,” Ada Rees said.", "The airport merger should go ahead"],
  ["Ada Rees said Norland should stay outside the union.", "Norland should stay outside the union"],
  ["“I support the fishing treaty,” Ada Rees said.", "The fishing treaty should be adopted"],
  ["“This bridge should be widened within a year,” Ada Rees said.", "The bridge should be widened"],
])("%s asks: %s", (text, sentence) => {
  expect(proposed(text)).toContain(sentence);
});

test.each([
  ["what only points", "“It should be scrapped,” Ada Rees said."],
  ["what only the text could name", "“Our plan should be adopted,” Ada Rees said."],
  ["a deed that was done", "Ada Rees bought a third of her coal abroad."],
  ["a person who is praised", "“I thank Paul Hale,” Ada Rees said."],
  ["a bare word for any matter", "“The bill should be withdrawn,” Ada Rees said."],
  ["a deed whose matter is another deed", "“The mayor should stop talking,” Ada Rees said."],
  ["a law without a name", "“We support trade deals,” Ada Rees said."],
  ["a verb that asks for nothing", "“I will go there,” Ada Rees said."],
])("no sentence is made of %s", (_, text) => {
  expect(proposed(text)).toEqual([]);
});
