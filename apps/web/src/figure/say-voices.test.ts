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

test("who said most is named with the share of all that was said", () => {
  expect(sentenceOf(sayVoices(voicesSeries(voicesExample), leads))).toBe(
    "402 statements, by 48 speakers with a page. Most by Ada Rees: 64 (16\u202F%).",
  );
});

test("where nobody has a page nobody is named", () => {
  expect(sentenceOf(sayVoices(voicesSeries({ rows: [], speakers: 0, statements: 2, unknown: 2 }), leads))).toBe(
    "2 statements, by 0 speakers with a page.",
  );
});
