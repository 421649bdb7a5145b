import { expect, it } from "vitest";
import { voicesExample } from "./voices-example.ts";
import { sayVoice, toRows, voicesRemainder, voicesSeries } from "./voices-series.ts";

it("keeps the speakers with most statements and accounts for all of them", () => {
  const series = voicesSeries(voicesExample);
  expect(series.voices.map(({ statements }) => statements)).toEqual([64, 51, 47, 30, 22, 14, 9, 6]);
  const shown = series.voices.reduce((sum, { statements }) => sum + statements, 0);
  expect(shown + series.undrawnStatements + series.unknown).toBe(voicesExample.statements);
});

it("gives both directions one scale", () => {
  expect(voicesSeries(voicesExample)).toMatchObject({ maxSide: 38, maxStrip: 9 });
});

it("says what is left out", () => {
  expect(voicesRemainder(voicesSeries(voicesExample))).toBe(
    "8 of 48 speakers, 128 statements by the others. Speaker unknown: 31 statements.",
  );
  expect(voicesRemainder(voicesSeries({ ...voicesExample, rows: [], speakers: 0, statements: 0, unknown: 0 }))).toBe(
    "0 of 0 speakers.",
  );
});

it("says a voice with its share of the topic", () => {
  const series = voicesSeries(voicesExample);
  expect(sayVoice(series, series.voices[0]!)).toBe(
    "Ada Rees: 64 statements, 16 % of the topic’s; 22 for, 9 against, 2 mixed, 6 unclear",
  );
});

it("says the share of all where no topic is asked", () => {
  const series = voicesSeries({ ...voicesExample, whole: "all" });
  expect(sayVoice(series, series.voices[0]!)).toContain("64 statements, 16 % of all;");
});

it("puts the same numbers into its table", () => {
  expect(toRows(voicesSeries(voicesExample)).rows[2]).toEqual(["Tom Vale", 47, 47 / 402, 3, 29, 4, 5]);
});
