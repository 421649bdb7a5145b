import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import type { Proposition, Stance } from "../reading.ts";

const CASES = new URL("../../cases/", import.meta.url);

interface Expected {
  why: string;
  article: { title: string };
  propositions: Proposition[];
  stances: { holder: string; proposition: string; label: Stance["label"]; basis: Stance["basis"] }[];
}

function readCase(name: string): { article: { title: string; text: string }; expected: Expected } {
  const text = readFileSync(new URL(`${name}/article.txt`, CASES), "utf8").trimEnd();
  const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, CASES), "utf8")) as Expected;
  return { article: { ...expected.article, text }, expected };
}

function lineOf(one: { holder: string; proposition: string; label: string; basis: string }): string {
  return `${one.holder} ${one.label} ${one.proposition} (${one.basis})`;
}

describe("stances of whole articles", () => {
  const names = readdirSync(CASES).filter((name) => name.startsWith("stance-"));

  it.each(names)("%s", (name) => {
    const { article, expected } = readCase(name);
    const { stances } = analyze(article, { canon: { speakers: [] }, propositions: expected.propositions });
    const found = new Set(stances.map((stance) => lineOf({ ...stance, holder: stance.holder.name })));
    expect([...found].sort(), expected.why).toEqual(expected.stances.map(lineOf).sort());
  });

  it.each(names)("%s shows each stance in the text, with a reason", (name) => {
    const { article, expected } = readCase(name);
    const { stances } = analyze(article, { canon: { speakers: [] }, propositions: expected.propositions });
    for (const stance of stances) {
      expect(stance.evidence.length).toBeGreaterThan(0);
      for (const [start, end] of stance.evidence) expect(article.text.slice(start, end).trim()).not.toBe("");
      expect(stance.reason).toMatch(/^\p{Lu}.+\.$/u);
    }
  });
});
