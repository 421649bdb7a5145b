import { voicesExample } from "@onrecord/charts/voices/voices-example";
import { voicesSeries } from "@onrecord/charts/voices/voices-series";
import { expect, test } from "vitest";
import { sayVoices } from "./say-voices.ts";

test("who said most is named with the share of all that was said", () => {
  expect(sayVoices(voicesSeries(voicesExample))).toBe(
    "402 statements, by 48 speakers with a page. Most by Ada Rees: 64 (16\u202F%).",
  );
});

test("where nobody has a page nobody is named", () => {
  expect(sayVoices(voicesSeries({ rows: [], speakers: 0, statements: 2, unknown: 2 }))).toBe(
    "2 statements, by 0 speakers with a page.",
  );
});
