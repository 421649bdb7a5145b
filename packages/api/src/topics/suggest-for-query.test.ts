import { addTeam } from "@onrecord/db/accounts";
import { generateNewsroom } from "@onrecord/db/dev/generate-newsroom";
import { NO_FILTER } from "@onrecord/query/filter";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCaller } from "../root.ts";
import { openTestServices, type TestServices } from "../test-services.ts";

const team = "desk";
const LAST_DAY = "2026-06-30";

let services: TestServices;
let ask: ReturnType<typeof createCaller>;
let query: string;
beforeAll(async () => {
  services = await openTestServices();
  const { operator } = services.services;
  ask = createCaller({ ...operator, now: () => new Date(`${LAST_DAY}T12:00:00Z`) });
  const { id } = await addTeam(operator.database, { slug: team, name: "Desk", zone: "Europe/Berlin" });
  await operator.database.withTeam(id, (db) =>
    generateNewsroom(db, id, {
      seed: 0.3,
      articles: 400,
      outlets: 5,
      speakers: 12,
      topics: 3,
      propositionsPerTopic: 2,
      lastDay: LAST_DAY,
      days: 90,
      wordsPerArticle: 12,
    }),
  );
  query = (await ask.topics.list({ team })).find(({ name }) => name === "Rent control")!.query;
});
afterAll(() => services.close());

const suggest = async (known: { propositions?: string[]; dismissed?: string[] } = {}) => {
  const propositions = (known.propositions ?? []).map((text) => ({
    text,
    targets: [],
    counterTargets: [],
    synonyms: [],
  }));
  return (await ask.topics.suggest({ team, query, propositions, dismissed: known.dismissed ?? [] }))!;
};

test("a query suggests what is argued about in its articles, each number the length of what it opens", async () => {
  const { articles, suggestions } = await suggest();
  expect(articles).toBeGreaterThan(20);
  expect(suggestions.map(({ text }) => text)).toContain("Rents should be capped");
  for (const { text, speakers, stories, sentences } of suggestions) {
    const named = (label: string) =>
      new Set(sentences.filter((one) => one.label === label).map(({ holder }) => holder)).size;
    // Nameless holders are one a story, so there may be more speakers than names.
    expect(speakers.for, text).toBeGreaterThanOrEqual(named("for"));
    expect(speakers.against, text).toBeGreaterThanOrEqual(named("against"));
    expect(stories, text).toBeLessThanOrEqual(sentences.length);
    expect(new Set(sentences.map(({ statementId, holder }) => statementId + holder)).size).toBe(sentences.length);
  }
});

test("an accepted suggestion is not made again, nor is a dismissed one", async () => {
  const texts = (await suggest()).suggestions.map(({ text }) => text);
  const others = texts.filter((text) => text !== "Rents should be capped");
  expect((await suggest({ propositions: ["Rents should be capped"] })).suggestions.map(({ text }) => text)).toEqual(
    others,
  );
  expect((await suggest({ dismissed: ["Rents should be capped"] })).suggestions.map(({ text }) => text)).toEqual(
    others,
  );
});

test("a saved topic keeps what was dismissed", async () => {
  const { id } = await ask.topics.save({
    team,
    name: "Rents",
    query,
    propositions: [],
    dismissed: ["Rents should be capped"],
  });
  expect((await ask.topics.list({ team })).find((topic) => topic.id === id)?.dismissed).toEqual([
    "Rents should be capped",
  ]);
});

test("a query that can't be read suggests nothing, and one without articles has none", async () => {
  expect(await ask.topics.suggest({ team, query: "rent AND (", propositions: [], dismissed: [] })).toBeNull();
  expect(await ask.topics.suggest({ team, query: "aardvark", propositions: [], dismissed: [] })).toEqual({
    articles: 0,
    hasOlder: false,
    suggestions: [],
  });
});

test("the preview says of how many articles so many match, though it reads those alone that may", async () => {
  const { preview } = await ask.topics.preview({ team, query, before: "bridge", propositions: [] });
  if (preview.kind !== "matches") throw new Error("The query can be read.");
  const days = { from: "2026-06-01", until: "2026-07-01" };
  const collected = (await ask.lists.articles({ team, filter: { ...NO_FILTER, period: days } })).total;
  expect(preview.searched).toBeGreaterThanOrEqual(collected);
  expect(preview.matches).toBeLessThan(preview.searched);
  expect(preview.gained.n).toBeGreaterThan(0);
  expect(preview.lost.n).toBeGreaterThan(0);
  const { preview: same } = await ask.topics.preview({ team, query, before: query, propositions: [] });
  expect(same).toMatchObject({ searched: preview.searched, gained: { n: 0 }, lost: { n: 0 } });
});
