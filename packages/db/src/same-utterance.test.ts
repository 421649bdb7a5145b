import { expect, test } from "vitest";
import { sameUtterance, type Spoken } from "./same-utterance.ts";

const QUOTE = "We will not close a single ward before the winter is over";

const said: Spoken = {
  speakerId: 7,
  speakerName: "Mara Olden",
  speakerKind: 1,
  storyId: "1",
  saidOn: "2026-03-04",
  isStated: true,
  quoted: QUOTE,
  content: QUOTE,
  sentence: `“${QUOTE},” Olden said on Wednesday.`,
};
const elsewhere: Spoken = { ...said, storyId: "2", sentence: `Olden told the council: “${QUOTE}.”` };

test("the same quoted words of one speaker in two stories are one utterance", () => {
  expect(sameUtterance(said, elsewhere)).toBe(1);
});

test("a quote that one outlet cuts short is still the same", () => {
  const cut = "We will not close a single ward";
  expect(sameUtterance(said, { ...elsewhere, quoted: cut, content: cut })).toBe(1);
});

test("words of another speaker are another utterance", () => {
  expect(sameUtterance(said, { ...elsewhere, speakerId: 8 })).toBe(0);
});

test("stated days may lie three apart, assumed ones seven", () => {
  expect(sameUtterance(said, { ...elsewhere, saidOn: "2026-03-07" })).toBe(1);
  expect(sameUtterance(said, { ...elsewhere, saidOn: "2026-03-08" })).toBe(0);
  expect(sameUtterance(said, { ...elsewhere, saidOn: "2026-03-11", isStated: false })).toBe(1);
  expect(sameUtterance(said, { ...elsewhere, saidOn: "2026-03-12", isStated: false })).toBe(0);
});

test("fewer than five quoted words join nothing across stories", () => {
  expect(sameUtterance({ ...said, quoted: "not a single ward" }, { ...elsewhere, quoted: "not a single ward" })).toBe(
    0,
  );
});

const paraphrase = { quoted: "", content: "no ward would be closed before spring" };

test("a paraphrase is joined with its copy in the same story, and never with one in another", () => {
  const told = { ...said, ...paraphrase, sentence: "Olden promised that no ward would be closed before spring." };
  expect(sameUtterance(told, { ...told })).toBe(1);
  expect(sameUtterance(told, { ...told, storyId: "2" })).toBe(0);
});

const spoken = (content: string): Spoken => ({ ...said, quoted: "", content, sentence: `Olden said ${content}.` });

test("a copy that changes a word here and there reports the same utterance, one that denies it another", () => {
  const original = spoken("she had travelled to the ward to hear the nurses");
  expect(sameUtterance(original, spoken("she had traveled to the ward to hear the nurses"))).toBeGreaterThan(0.8);
  expect(sameUtterance(original, spoken("she had not travelled to the ward to hear the nurses"))).toBe(0);
  expect(sameUtterance(original, spoken("she hadn’t travelled to the ward to hear the nurses"))).toBe(0);
  expect(sameUtterance(original, spoken("she had asked the board to keep the ward open"))).toBe(0);
});

test("two statements in one sentence of a copy stay two", () => {
  const sentence = "Olden said no ward would be closed before spring and that nurses would be paid more from May.";
  const first = { ...said, sentence, ...paraphrase };
  const second = { ...said, sentence, quoted: "", content: "nurses would be paid more from May" };
  expect(sameUtterance(first, second)).toBe(0);
});

test("an anonymous source is one speaker in copies of one story only", () => {
  const source = { ...said, speakerId: null, speakerName: "A senior official", speakerKind: 4 };
  expect(sameUtterance(source, { ...source, sentence: elsewhere.sentence })).toBe(1);
  expect(sameUtterance(source, { ...source, storyId: "2" })).toBe(0);
  expect(sameUtterance(source, { ...source, speakerName: "A second official" })).toBe(0);
});

test("undated copies of one story are joined, other undated statements are not", () => {
  expect(sameUtterance({ ...said, saidOn: null }, { ...said, saidOn: null })).toBe(1);
  expect(sameUtterance({ ...said, saidOn: null }, { ...elsewhere, saidOn: null })).toBe(0);
  expect(sameUtterance({ ...said, saidOn: null }, said)).toBe(0);
});
