import type { Attitude, Stance } from "@onrecord/analysis/reading";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { judgedStance } from "../src/judged-stance.ts";
import { sliceOfArticles } from "../src/questions/articles-to-match.ts";
import { listTopics } from "../src/questions/list-topics.ts";
import { stalledTopics } from "../src/questions/stalled-topics.ts";
import { deleteTopic } from "../src/records/delete-topic.ts";
import { saveReading } from "../src/records/save-reading.ts";
import { saveTopic, type TopicToSave } from "../src/records/save-topic.ts";
import { saveTopicMatches, type TopicSlice } from "../src/records/save-topic-matches.ts";
import { bring, knownNow, tell, toSave } from "./articles.ts";
import { openTestTeam, type TestTeam } from "./test-team.ts";

let team: TestTeam;
beforeAll(async () => {
  team = await openTestTeam();
});
afterAll(() => team.close());
beforeEach(async () => {
  await team.as((db) => db.tx.outlet.deleteMany());
  await team.as((db) => db.tx.topic.deleteMany());
  await team.database.prisma.$executeRaw`DELETE FROM pgboss.job`;
});

const TEXT = "“The old bridge must be rebuilt,” Mara Olden said.\nShe liked the lunch, Mara Olden said.";
const SAID = [
  { by: "Mara Olden", words: "The old bridge must be rebuilt" },
  { by: "Mara Olden", words: "liked the lunch" },
];
const REBUILD = {
  text: "The bridge should be rebuilt",
  targets: ["rebuilding the bridge"],
  counterTargets: [],
  synonyms: [],
};

const save = (topic: Partial<TopicToSave> = {}) =>
  team.as((db) =>
    saveTopic(
      db,
      team.teamId,
      { name: "Bridge", query: "bridge", propositions: [], dismissed: [], ...topic },
      team.jobs,
    ),
  );
const topicNow = async () => (await team.as((db) => listTopics(db, team.teamId)))[0]!;
const jobs = () => team.database.prisma.$queryRaw<{ data: unknown }[]>`
  SELECT data FROM pgboss.job WHERE name = 'match-topic' AND state = 'created' ORDER BY created_on`;
const rows = async () => {
  const [articles, statements, stances] = await team.as((db) =>
    Promise.all([
      db.tx.articleTopic.findMany(),
      db.tx.statementTopic.findMany({ orderBy: { statementId: "asc" } }),
      db.tx.stance.findMany({ orderBy: [{ statementId: "asc" }, { holder: "asc" }] }),
    ]),
  );
  return { articles, near: statements.map(({ near }) => near), stances };
};

const attitude = (statement: string): Attitude => ({
  statement,
  holder: { name: "Mara Olden", kind: "person" },
  target: "the old bridge",
  polarity: "positive",
  basis: "said",
  evidence: [[1, 31]],
  terms: ["bridge", "rebuild"],
  because: "must be rebuilt",
});
const stance = (proposition: number, statement = "s1"): Stance => ({
  statement,
  holder: { name: "Mara Olden", kind: "person" },
  proposition: String(proposition),
  label: "for",
  basis: "said",
  confidence: 0.8,
  evidence: [[1, 31]],
  reason: "“must be rebuilt” is said of the bridge.",
});

test("a changed query or proposition makes a new revision with a job; a new name alone does not", async () => {
  const { id } = await save();
  expect(await jobs()).toEqual([{ data: { teamId: team.teamId, topicId: id, revision: 1 } }]);
  expect(await save({ id, name: "The bridge" })).toEqual({ id, revision: 1, isMatchedAnew: false });
  expect(await save({ id, query: "bridge OR viaduct" })).toEqual({ id, revision: 2, isMatchedAnew: true });
  expect(await save({ id, query: "bridge OR viaduct", propositions: [REBUILD] })).toMatchObject({ revision: 3 });
  const [proposition] = (await topicNow()).propositions;
  const kept = { ...REBUILD, id: proposition!.id };
  expect(await save({ id, query: "bridge OR viaduct", propositions: [kept] })).toMatchObject({ isMatchedAnew: false });
  expect(
    await save({ id, query: "bridge OR viaduct", propositions: [{ ...kept, targets: ["a new bridge"] }] }),
  ).toMatchObject({
    revision: 4,
  });
  expect((await topicNow()).propositions).toMatchObject([{ revision: 2, targets: ["a new bridge"] }]);
  expect(await save({ id, query: "bridge OR viaduct", propositions: [] })).toMatchObject({ revision: 5 });
  expect((await topicNow()).propositions).toEqual([]);
});

test("a dismissed suggestion is kept with its topic, and nothing is matched anew for it", async () => {
  const { id } = await save();
  expect(await save({ id, dismissed: ["The bridge should be painted"] })).toEqual({
    id,
    revision: 1,
    isMatchedAnew: false,
  });
  expect((await topicNow()).dismissed).toEqual(["The bridge should be painted"]);
});

test("a reading brings its topics, the statements that are on topic themselves, and its stances", async () => {
  const { id } = await save({ propositions: [REBUILD] });
  const [proposition] = (await topicNow()).propositions;
  await tell(team, {
    url: "a",
    text: TEXT,
    said: SAID,
    attitudes: [attitude("s1")],
    topics: [{ topicId: id, near: ["s1"] }],
    stances: [stance(proposition!.id)],
  });
  const { articles, near, stances } = await rows();
  expect([articles.length, near]).toEqual([1, [true, false]]);
  const speaker = await team.as((db) => db.tx.speaker.findFirstOrThrow());
  expect(stances).toMatchObject([
    {
      propositionId: proposition!.id,
      holder: 0,
      holderId: speaker.id,
      label: 1,
      machineLabel: 1,
      direct: true,
      revision: 1,
      statementKind: 1,
    },
  ]);
  const stored = await team.as((db) => db.tx.attitude.findFirst());
  expect(stored).toMatchObject({
    holder: 0,
    holderId: speaker.id,
    detail: { holder: { name: "Mara Olden", id: speaker.id }, because: "must be rebuilt" },
  });
});

test("another holder than the speaker has a slot of its own", async () => {
  const { id } = await save({ propositions: [REBUILD] });
  const [proposition] = (await topicNow()).propositions;
  const other = {
    ...stance(proposition!.id),
    holder: { name: "Ivo Brandt", kind: "person" as const },
    basis: "second-hand" as const,
  };
  const told = {
    url: "a",
    text: TEXT,
    said: SAID,
    topics: [{ topicId: id, near: ["s1"] }],
    stances: [stance(proposition!.id), other],
  };
  await tell(team, told);
  const { stances } = await rows();
  expect(stances.map(({ holder, holderName, basis }) => [holder, holderName, basis])).toEqual([
    [0, "Mara Olden", 1],
    [1, "Ivo Brandt", 3],
  ]);
});

test("a reading that knew an earlier revision of a topic is refused as stale", async () => {
  await save();
  const known = await knownNow(team);
  await save({ id: (await topicNow()).id, query: "viaduct" });
  const told = { url: "a", text: TEXT };
  const { outletId, itemId } = await bring(team, told);
  const saved = await team.as((db) => saveReading(db, team.teamId, toSave(told, { outletId, itemId, known })));
  expect(saved.kind).toBe("stale");
});

async function slice(
  topic: { id: number; revision: number },
  matched: { near: number[]; proposition?: number } | null,
  next?: TopicSlice["next"],
) {
  const articles = await team.as((db) => sliceOfArticles(db, team.teamId, { size: 100 }));
  const statements = await team.as((db) => db.tx.statement.findMany({ orderBy: { id: "asc" } }));
  const rowId = (index: number) => String(statements[index]!.id);
  const articleId = articles[0]!.id;
  const judged =
    matched?.proposition === undefined
      ? []
      : [
          judgedStance(
            stance(matched.proposition),
            { articleId, statementId: rowId(0), topicId: topic.id, revision: 1 },
            { quotations: [[0, 40]], slotOf: () => 0 },
          ),
        ];
  return team.as((db) =>
    saveTopicMatches(
      db,
      team.teamId,
      {
        topicId: topic.id,
        revision: topic.revision,
        articles,
        matches: matched === null ? [] : [{ articleId, topicId: topic.id, near: matched.near.map(rowId) }],
        stances: judged,
        next,
      },
      team.jobs,
    ),
  );
}

test("a back-fill saves what is new, takes off what no longer holds, and says how far it is", async () => {
  await tell(team, { url: "a", text: TEXT, said: SAID });
  const topic = await save({ propositions: [REBUILD] });
  const [proposition] = (await topicNow()).propositions;
  expect(await topicNow()).toMatchObject({ matchedDone: 0, matchedTotal: 1 });
  await slice(topic, { near: [0], proposition: proposition!.id });
  expect(await topicNow()).toMatchObject({ matchedDone: 1, matchedTotal: 1 });
  expect(await rows()).toMatchObject({
    articles: [{ topicId: topic.id }],
    near: [true, false],
    stances: [{ label: 1 }],
  });
  await slice(topic, { near: [1] });
  expect(await rows()).toMatchObject({ articles: [{ topicId: topic.id }], near: [false, true], stances: [] });
  await slice(topic, null);
  expect(await rows()).toEqual({ articles: [], near: [], stances: [] });
});

test("each slice queues the next; a topic that changed meanwhile saves nothing", async () => {
  await tell(team, { url: "a", text: TEXT, said: SAID });
  await tell(team, { url: "b", text: `${TEXT} Later.`, said: SAID });
  const topic = await save();
  await team.database.prisma.$executeRaw`DELETE FROM pgboss.job`;
  const next = { at: "2026-03-04T12:00:00.000Z", id: "1" };
  expect(await slice(topic, { near: [0] }, next)).toBe(true);
  expect(await jobs()).toEqual([{ data: { teamId: team.teamId, topicId: topic.id, revision: 1, before: next } }]);
  expect(await slice({ ...topic, revision: 9 }, null)).toBe(false);
  expect((await rows()).articles).toHaveLength(1);
});

test("an article that was read anew during a back-fill keeps what that reading said", async () => {
  const { id } = await save();
  const told = { url: "a", text: TEXT, said: SAID, topics: [{ topicId: id, near: ["s1"] }] };
  await tell(team, told);
  const before = await team.as((db) => sliceOfArticles(db, team.teamId, { size: 10 }));
  await tell(team, { ...told, text: `${TEXT} Corrected.` });
  await team.as((db) =>
    saveTopicMatches(
      db,
      team.teamId,
      { topicId: id, revision: 1, articles: before, matches: [], stances: [] },
      team.jobs,
    ),
  );
  expect(await rows()).toMatchObject({ articles: [{ topicId: id }], near: [true, false] });
});

test("a topic that nobody matches to its end is found; while its job lives it is not", async () => {
  await tell(team, { url: "a", text: TEXT });
  const { id } = await save();
  const stalled = () => team.as((db) => stalledTopics(db, team.teamId));
  expect(await stalled()).toEqual([]);
  await team.database.prisma.$executeRaw`DELETE FROM pgboss.job`;
  expect(await stalled()).toEqual([{ id, revision: 1 }]);
});

test("a deleted topic takes its memberships and stances along; the articles stay", async () => {
  const { id } = await save({ propositions: [REBUILD] });
  const [proposition] = (await topicNow()).propositions;
  await tell(team, {
    url: "a",
    text: TEXT,
    said: SAID,
    topics: [{ topicId: id, near: ["s1"] }],
    stances: [stance(proposition!.id)],
  });
  expect(await team.as((db) => deleteTopic(db, team.teamId, id))).toBe(true);
  expect(await rows()).toEqual({ articles: [], near: [], stances: [] });
  expect(await team.as((db) => db.tx.article.count())).toBe(1);
});
