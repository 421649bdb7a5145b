import { expect, it } from "vitest";
import { read } from "../analyze.ts";

it.each([
  ["“The dam must be built,” said Ann Lee.", "wish or promise"],
  ["“The dam is a mistake,” said Ann Lee.", "judgement"],
  ["Ann Lee dismissed the dam.", "verb of attitude"],
  ["“The dam would destroy jobs,” said Ann Lee.", "effect on what people value"],
  ["Bo Hale criticized the dam. Ann Lee disagreed.", "reply to what was said before"],
])("each attitude tells the rule that found it: %s", (text, rule) => {
  expect(read({ text }).attitudes.map(({ frame }) => frame?.rule)).toContain(rule);
});
