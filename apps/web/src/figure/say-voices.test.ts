import { voicesExample } from "@onrecord/charts/voices/voices-example";
import { voicesSeries } from "@onrecord/charts/voices/voices-series";
import { expect, test } from "vitest";
import { sentenceOf } from "./sentence.tsx";
import { sayVoices } from "./say-voices.ts";

const to = (list: string) => ({ href: `?open=${list}`, onOpen: () => undefined });
const leads = {
  statements: to("statements"),
  speakers: to("speakers"),
  most: (first: { key: string }) => to(`statements?speaker=${first.key}`),
};

const most = "402 statements, by 48 speakers with a page. Most by Ada Rees: 64 (16\u202F%).";

test.each([
  [0, "The bars are their stances on all propositions, added up: filter by one to see the sides on it."],
  [1, "The bars are their stances on the proposition of the filter."],
  [3, "The bars are their stances on 3 propositions, added up."],
])(
  "who said most is named with the share of all that was said, and with %i propositions what the bars add up",
  (propositions, bars) => {
    expect(sentenceOf(sayVoices(voicesSeries(voicesExample), propositions, leads))).toBe(`${most} ${bars}`);
  },
);

test("where nobody has a page nobody is named", () => {
  const nobody = voicesSeries({ rows: [], speakers: 0, statements: 2, unknown: 2 });
  expect(sentenceOf(sayVoices(nobody, 0, leads))).toBe("2 statements, by 0 speakers with a page.");
});
