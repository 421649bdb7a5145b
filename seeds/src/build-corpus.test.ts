import { sameStory } from "@onrecord/extract/copies/same-story";
import { shingles } from "@onrecord/extract/copies/shingles";
import { expect, test } from "vitest";
import { buildCorpus } from "./build-corpus.ts";
import { loadOriginals } from "./corpus/load-originals.ts";

const originals = loadOriginals();
const byId = new Map(originals.map((original) => [original.id, original]));
const corpus = buildCorpus({ firstStart: "2026-11-25", originals });
const derived = corpus.flatMap((article) =>
  article.source.kind === "copy" && !byId.has(article.id) ? [{ article, original: byId.get(article.source.of)! }] : [],
);

test("the same day gives the same archive, and another week moves dates and nothing else", () => {
  expect(buildCorpus({ firstStart: "2026-11-25", originals })).toEqual(corpus);
  const later = buildCorpus({ firstStart: "2026-12-02", originals });
  expect(later.map(({ headline, text }) => headline + text)).toEqual(
    corpus.map(({ headline, text }) => headline + text),
  );
  expect(Date.parse(later[0]!.day) - Date.parse(corpus[0]!.day)).toBe(7 * 86_400_000);
});

test("the archive is in order, ends with the last complete week and covers eighteen months", () => {
  const instants = corpus.map(({ published }) => published);
  expect(instants.toSorted()).toEqual(instants);
  expect(corpus[0]!.day >= "2025-05-26").toBe(true);
  expect(corpus.at(-1)!.day <= "2026-11-22").toBe(true);
  expect(corpus.at(-1)!.day >= "2026-11-16").toBe(true);
});

test("every derived copy is told to be one by the rule that joins stories", () => {
  const missed = derived.filter(({ article, original }) => !sameStory(shingles(article.text), shingles(original.text)));
  expect(missed.map(({ article }) => article.id)).toEqual([]);
});

test("copies are no carbon copies: most have another headline, a lost end or other words", () => {
  const changed = derived.filter(
    ({ article, original }) =>
      article.headline !== original.headline || article.text.length < original.text.length * 0.95,
  );
  expect(changed.length).toBeGreaterThan(derived.length / 2);
  const cuts = derived.filter(({ article, original }) => article.text.length < original.text.length * 0.75);
  expect(cuts.length).toBeGreaterThan(10);
});

test("old words are reprinted whole and on their day, since apart from their date they would be new", () => {
  const old = derived.filter(({ original }) => original.reading.statements.some(({ said }) => said !== undefined));
  expect(old.length).toBeGreaterThan(0);
  for (const { article, original } of old) {
    expect([article.week, article.weekday]).toEqual([original.week, original.weekday]);
    expect(article.reading.statements).toHaveLength(original.reading.statements.length);
  }
});

test("no stance changes its label on the way", () => {
  for (const { article, original } of derived) {
    for (const { holder, proposition, label } of article.reading.stances) {
      expect(original.reading.stances).toContainEqual(expect.objectContaining({ holder, proposition, label }));
    }
  }
});

test("the one doubt of the former transport minister stands in one place", () => {
  const doubts = corpus.filter(({ reading }) =>
    reading.stances.some((one) => one.holder === "pell" && one.proposition === "rail-sale" && one.label === "against"),
  );
  expect(doubts).toHaveLength(1);
});

test("market notes keep the Courier's beat, differ from each other and stop in its gap", () => {
  const notices = corpus.filter(({ source }) => source.kind === "notice");
  expect(new Set(notices.map(({ week }) => week)).size).toBe(notices.length);
  expect(notices.filter(({ week }) => week >= 48 && week <= 50)).toEqual([]);
  const runs = notices.map(({ text }) => shingles(text));
  for (const [index, note] of runs.entries()) {
    for (const other of runs.slice(index + 1, index + 6)) expect(sameStory(note, other)).toBe(false);
  }
});

test("the Courier's silence is longer than three times the longest it ever lets pass otherwise", () => {
  const days = [...new Set(corpus.filter(({ outlet }) => outlet === "dunmarrow-courier").map(({ day }) => day))].sort();
  const intervals = days
    .slice(1)
    .map((day, index) => (Date.parse(day) - Date.parse(days[index]!)) / 86_400_000)
    .sort((a, b) => b - a);
  expect(intervals[0]).toBeGreaterThan(3 * intervals[1]!);
});
