import { expect, test } from "vitest";
import { EMPTY_READING, type ExpectedReading } from "../corpus/reading.ts";
import { editText } from "./edited-text.ts";
import { locateStatements, moveReading } from "./locate-reading.ts";
import { cutTail, dropBackground, shortenQuotation } from "./shorten.ts";

const FILLER = "The road to the mill is being paved with stones from the old quarry, cart by cart. ".repeat(6).trim();
const QUOTED = "“We will plant oaks,” said Ada Marl. “They outlive us.”";
const text = [FILLER, QUOTED, "The market closes at noon.", "“No oaks,” said Tom Reed."].join("\n\n");

const reading: ExpectedReading = {
  ...EMPTY_READING,
  speakers: { marl: { kind: "person", names: ["Ada Marl"] }, reed: { kind: "person", names: ["Tom Reed"] } },
  statements: [
    { id: "s01", speaker: "marl", kind: "direct", content: ["We will plant oaks,", "They outlive us."] },
    { id: "s02", speaker: "reed", kind: "direct", content: ["No oaks,"] },
  ],
  stances: [
    { holder: "marl", proposition: "oaks", label: "for", basis: "said", statements: ["s01"] },
    { holder: "reed", proposition: "oaks", label: "against", basis: "said", statements: ["s02"] },
  ],
};
const located = locateStatements(text, reading.statements);

test("a paragraph in which nobody speaks may be left out", () => {
  const edited = editText(text, dropBackground(text, reading, located));
  expect(edited.text).not.toContain("market");
  expect(moveReading(text, edited.text, reading, edited.move).reading).toEqual(reading);
});

test("a cut from below takes the statements of the end with it, and their stances and speakers", () => {
  const edited = editText(text, cutTail(text, located));
  const moved = moveReading(text, edited.text, reading, edited.move).reading;
  expect(edited.text).toMatch(/noon\.$/);
  expect(moved.statements.map(({ id }) => id)).toEqual(["s01"]);
  expect(moved.stances.map(({ holder }) => holder)).toEqual(["marl"]);
  expect(Object.keys(moved.speakers)).toEqual(["marl"]);
});

test("a quotation that ends early stays in the reading, and what it showed is no longer claimed", () => {
  const edited = editText(text, shortenQuotation(text, reading, located));
  const { reading: moved, whole } = moveReading(text, edited.text, reading, edited.move);
  expect(edited.text).toContain("said Ada Marl.\n\nThe market");
  expect(moved.statements[0]?.content).toEqual(["We will plant oaks,"]);
  expect(moved.stances.map(({ holder }) => holder)).toEqual(["reed"]);
  expect([...whole]).toEqual(["s02"]);
});

test("words that repeat an opponent's are not left without their answer", () => {
  const open = text.replace("We will plant oaks", "He says oaks are useless");
  const changed = {
    ...reading,
    statements: [{ ...reading.statements[0]!, content: ["He says oaks are useless,", "They outlive us."] }],
  };
  expect(shortenQuotation(open, changed, locateStatements(open, changed.statements))).toEqual([]);
});
