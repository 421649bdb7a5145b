/** What the demo's topics would suggest as propositions, were there none, and beside those an editor wrote. Steered by the tuned texts and the follow-ups. */
import { read } from "@onrecord/analysis/analyze";
import type { HeardAttitude } from "@onrecord/analysis/propositions/heard-attitude";
import { suggestPropositions } from "@onrecord/analysis/propositions/suggest-propositions";
import { compileQuery } from "@onrecord/query/compile-query";
import { paragraphOf } from "@onrecord/query/paragraph-of";
import { parseQuery } from "@onrecord/query/parse-query";
import { matchesTerm, positiveTerms } from "@onrecord/query/positive-terms";
import { prepareDocument } from "@onrecord/query/prepare-document";
import { expectedReadings } from "@onrecord/seeds/expected-readings";
import { type DemoTopic, topics } from "@onrecord/seeds/topics";
import { expect, test } from "vitest";

const texts = expectedReadings()
  .filter(({ set }) => set !== "held-out")
  .map((original) => ({ ...original, read: read({ title: original.headline, text: original.text }) }));

/** The attitudes of the statements that are on a topic themselves. */
function heardOn({ query }: DemoTopic): HeardAttitude[] {
  const parsed = parseQuery(query);
  if (parsed.kind === "error") throw new Error(parsed.message);
  const match = compileQuery(parsed.query);
  const terms = positiveTerms(parsed.query);
  return texts.flatMap(({ id, copyOf, headline, text, read: { statements, attitudes } }) => {
    const document = prepareDocument({ title: headline, text });
    if (match(document) === null) return [];
    const near = new Set(
      statements
        .filter(({ sentence }) => matchesTerm(terms, document, paragraphOf(text, sentence)))
        .map((one) => one.id),
    );
    return attitudes
      .filter(({ statement }) => near.has(statement))
      .map((attitude) => ({
        attitude: { ...attitude, statement: `${id} ${attitude.statement}` },
        story: copyOf ?? id,
      }));
  });
}

const suggestedOn = (topic: DemoTopic, existing: DemoTopic["propositions"]) =>
  suggestPropositions(heardOn(topic), { existing, unwanted: [], most: 6 });

/** For each topic what its editor asks, in the words of those who spoke. */
const ASKED = {
  "Kell Gorge dam": ["The Kell Gorge dam should be built", "Compensation should be doubled"],
  Railways: ["Rail fares should be capped", "Calrail should be sold"],
  "Northern Compact": ["There should be a referendum on the Compact", "Calverra should join the Northern Compact"],
  "Phones in schools": ["Phones should be banned in every school"],
  "Saltmark Sound": ["Herring fishing should be halted", "Foreign trawlers should be barred from Saltmark Sound"],
};

test.each(Object.entries(ASKED))("%s suggests what its editor asks before anything else", (name, asked) => {
  const topic = topics().find((each) => each.name === name)!;
  expect(
    suggestedOn(topic, [])
      .map(({ text }) => text)
      .slice(0, asked.length),
  ).toEqual(asked);
});

test("beside the propositions of its editor no topic suggests one of them again", () => {
  const again = topics().flatMap((topic) => suggestedOn(topic, topic.propositions).map(({ text }) => text));
  expect(again.filter((text) => Object.values(ASKED).flat().includes(text))).toEqual([]);
});

test("where one proposition is missing, the suggestion for it comes back, with speakers on both sides", () => {
  for (const topic of topics()) {
    for (const missing of topic.propositions) {
      const [first] = suggestedOn(
        topic,
        topic.propositions.filter(({ id }) => id !== missing.id),
      );
      expect(first, missing.text).toBeDefined();
      expect(Math.min(first!.speakers.for, first!.speakers.against), first!.text).toBeGreaterThan(0);
    }
  }
});
