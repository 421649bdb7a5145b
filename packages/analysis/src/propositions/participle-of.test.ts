import { expect, test } from "vitest";
import { participleOf } from "./participle-of.ts";

test.each([
  ["ban", "banned"],
  ["build", "built"],
  ["close", "closed"],
  ["scrap", "scrapped"],
  ["open", "opened"],
  ["tax", "taxed"],
  ["halt", "halted"],
  ["ratify", "ratified"],
  ["delay", "delayed"],
  ["veto", "vetoed"],
  ["commit", "committed"],
  ["limit", "limited"],
  ["withdraw", "withdrawn"],
  ["phase out", "phased out"],
  ["shut down", "shut down"],
])("what should be done by “%s” should be %s", (verb, participle) => {
  expect(participleOf(verb)).toBe(participle);
});
