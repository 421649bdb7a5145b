/** A database that the first version made, with what its teams had, is brought to this version and read by today's questions. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { connectWhenReady } from "@onrecord/postgres/connect";
import { testDatabase } from "@onrecord/postgres/test-database";
import { MEASURES, NO_FILTER } from "@onrecord/query/filter";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { schemaDiff } from "../../dev/schema-engine.ts";
import { type Db, plainRoleUrl } from "../../src/database.ts";
import { listMigrations, migrate } from "../../src/migrate.ts";
import { accounting } from "../../src/questions/accounting.ts";
import { countMatching } from "../../src/questions/count-matching.ts";
import { coverageBase } from "../../src/questions/coverage-base.ts";
import { coverageOverTime } from "../../src/questions/coverage-over-time.ts";
import { listArticles } from "../../src/questions/list-articles.ts";
import { listSpeakers } from "../../src/questions/list-speakers.ts";
import { countStances, listStances } from "../../src/questions/list-stances.ts";
import { listStatements } from "../../src/questions/list-statements.ts";
import { stanceBalance } from "../../src/questions/stance-balance.ts";
import { stanceMarks } from "../../src/questions/stance-marks.ts";
import { voices } from "../../src/questions/voices.ts";
import { openQueues } from "../../src/queues.ts";
import type { Scope } from "../../src/scope.ts";
import { tell } from "../articles.ts";
import { readPolicies } from "../row-level-security.ts";
import { openTeam, type TestTeam } from "../test-team.ts";

const FIRST_DATA = readFileSync(join(import.meta.dirname, "first-light.sql"), "utf8");
const WAITING = { teamId: 1, topicId: 1, revision: 1 };

const { period: _period, text: _text, bar: _bar, ...plain } = NO_FILTER;
const march: Scope = {
  ...plain,
  from: "2026-03-01",
  until: "2026-04-01",
  zone: "Europe/Berlin",
  articleIds: null,
  statementIds: null,
  bar: 0,
};
const onBridge: Scope = { ...march, topics: [1] };

let team: TestTeam;
let applied: string[];
beforeAll(async () => {
  const created = await testDatabase();
  await migrate(created.url, () => undefined, listMigrations().slice(0, 1));
  const owner = await connectWhenReady(created.url);
  await owner.query(FIRST_DATA);
  await owner.end();
  await sendJob(created.url);
  ({ applied } = await migrate(created.url, () => undefined));
  team = await openTeam(created, ({ prisma }) => prisma.team.findUniqueOrThrow({ where: { slug: "desk" } }));
});
afterAll(() => team.close());

/** A job that waits while the version changes. */
async function sendJob(url: string): Promise<void> {
  const queues = openQueues(plainRoleUrl(url), { working: false });
  await queues.start();
  await queues.insert("match-topic", [{ data: WAITING }]);
  await queues.stop({ graceful: false });
}

test("all migrations after the first are applied, once, and leave the tables of the schema", async () => {
  expect(applied).toEqual(
    listMigrations()
      .slice(1)
      .map(({ name }) => name),
  );
  expect(applied.length).toBeGreaterThan(0);
  expect((await migrate(team.url, () => undefined)).applied).toEqual([]);
  expect(await schemaDiff(team.url)).toBeNull();
});

test("the database of a newer version is refused with a sentence", async () => {
  await expect(migrate(team.url, () => undefined, listMigrations().slice(0, 1))).rejects.toThrow(
    /made by a newer Onrecord/,
  );
});

test("charts and headers count what was put in, with a topic and without", async () => {
  const counted = (scope: Scope) =>
    team.as(async (db) => {
      const counts = [];
      for (const measure of MEASURES)
        counts.push([measure, (await countMatching(db, team.teamId, scope, measure)).n] as const);
      return Object.fromEntries(counts);
    });
  expect(await counted(march)).toEqual({
    articles: 2,
    stories: 1,
    outlets: 1,
    statements: 3,
    utterances: 2,
    words: 23,
  });
  expect(await counted({ ...march, only: "undated" })).toMatchObject({ articles: 1, statements: 1, words: 4 });
  // Of the statements on topic, one copies another in the headline, and one is only in an article on topic.
  expect(await counted(onBridge)).toMatchObject({ articles: 2, statements: 2, utterances: 2, words: 15 });
  expect(await counted({ ...onBridge, wide: true })).toMatchObject({ statements: 3, words: 23 });
  expect(await counted({ ...onBridge, wide: true, kinds: ["direct"], language: "en" })).toMatchObject({
    statements: 2,
  });
  expect(await counted({ ...onBridge, language: "de" })).toMatchObject({ articles: 0, statements: 0 });
  const days = await team.as((db) =>
    coverageOverTime(db, team.teamId, { ...onBridge, wide: true }, "statements", "day"),
  );
  expect(days).toEqual([
    { bucket: "2026-03-02", n: 2 },
    { bucket: "2026-03-03", n: 1 },
  ]);
});

test("lists hold what they held", async () => {
  const { articles, statements, utterances, speakers } = await team.as(async (db) => ({
    articles: await listArticles(db, team.teamId, march, "articles"),
    statements: await listStatements(db, team.teamId, { ...onBridge, wide: true }, "statements"),
    utterances: await listStatements(db, team.teamId, onBridge, "utterances"),
    speakers: await listSpeakers(db, team.teamId, march),
  }));
  expect(articles.rows.map(({ id }) => id)).toEqual(["2", "1"]);
  expect(statements.rows.map(({ id }) => id)).toEqual(["4", "2", "1"]);
  expect(utterances.rows.map(({ id }) => id)).toEqual(["2", "1"]);
  expect(speakers.rows.map(({ name, statements: n }) => [name, n])).toEqual([
    ["Mara Olden", 2],
    ["Ivo Brandt", 1],
  ]);
});

test("stances stand where they stood: in the balance, the list, the voices and the positions", async () => {
  const { balance, list, count, heard, marks } = await team.as(async (db) => ({
    balance: await stanceBalance(db, team.teamId, { ...onBridge, language: "en" }, "month"),
    list: await listStances(db, team.teamId, onBridge),
    count: await countStances(db, team.teamId, onBridge),
    heard: await voices(db, team.teamId, { ...onBridge, wide: true }, 10),
    marks: await stanceMarks(db, team.teamId, onBridge, { contestedOnly: false }),
  }));
  expect(balance).toEqual([
    { bucket: "2026-03-01", propositionId: 1, label: "for", n: 2 },
    { bucket: "2026-03-01", propositionId: 1, label: "against", n: 1 },
  ]);
  expect(list.rows.map(({ id, label }) => [id, label])).toEqual([
    ["4", "for"],
    ["2", "against"],
    ["1", "for"],
  ]);
  expect(count.n).toBe(3);
  expect(heard.map((voice) => [voice.name, voice.statements, voice.utterances, voice.for, voice.against])).toEqual([
    ["Mara Olden", 2, 1, 2, 0],
    ["Ivo Brandt", 1, 1, 0, 1],
  ]);
  expect(marks.map(({ utteranceId, saidOn }) => [utteranceId, saidOn])).toEqual([
    ["1", "2026-03-02"],
    ["2", "2026-03-02"],
    ["1", "2026-03-03"],
  ]);
});

test("counters equal a recount and the count of facts", async () => {
  await team.as(async (db) => {
    await expectRecounted(db);
    for (const measure of ["articles", "statements"] as const)
      expect(await coverageBase(db, team.teamId, march, measure, "day")).toEqual(
        await coverageOverTime(db, team.teamId, march, measure, "day"),
      );
  });
});

test("items, members and the job that waited are there", async () => {
  const stages = await team.as((db) => accounting(db, team.teamId));
  expect(stages.reduce((sum, { parked }) => sum + parked, 0)).toBe(1);
  expect(await team.database.prisma.member.count({ where: { teamId: team.teamId } })).toBe(2);
  const owner = await connectWhenReady(team.url);
  const { rows } = await owner.query("SELECT data FROM pgboss.job WHERE name = 'match-topic' AND state = 'created'");
  await owner.end();
  expect(rows).toEqual([{ data: WAITING }]);
});

test("every fact of every team says what its statement says", async () => {
  for (const teamId of [1, 2]) {
    const { facts, wrong } = await team.database.withTeam(
      teamId,
      (db) =>
        db.row(z.object({ facts: z.int(), wrong: z.int() }))`
        SELECT count(*)::int AS facts, count(*) FILTER (WHERE (f.speaker_kind, f.kind, f.flags, f.words, f.quoted_words, f.utterance_id, f.language)
                 IS DISTINCT FROM (s.speaker_kind, s.kind, s.flags, s.words, s.quoted_words, s.utterance_id, s.language))::int AS wrong
        FROM   statement_topic f JOIN statement s ON s.team_id = f.team_id AND s.id = f.statement_id`,
    );
    expect({ facts, wrong }).toEqual({ facts: teamId === 1 ? 4 : 1, wrong: 0 });
  }
});

test("row-level security is forced as before, and each team sees its own", async () => {
  const { tables, open } = await readPolicies(team.database);
  expect(tables).toBeGreaterThan(20);
  expect(open).toEqual([]);
  const other = await team.database.withTeam(2, (db) =>
    listStances(db, 2, { ...march, zone: "America/Los_Angeles", language: "fr" }),
  );
  expect(other.rows.map(({ id, holder }) => [id, holder])).toEqual([["6", "officials"]]);
  expect(await team.database.prisma.stance.findMany()).toEqual([]);
});

test("articles go on coming in: old words join their utterance, and counters stay right", async () => {
  const text = "“We will build the bridge by the summer,” Mara Olden said once more.";
  await tell(team, {
    outlet: "Der Bote",
    url: "later",
    text,
    day: "2026-03-04",
    said: [{ by: { name: "Mara Olden", kind: "person", id: 1 }, words: "We will build the bridge by the summer" }],
  });
  await team.as(async (db) => {
    expect((await countMatching(db, team.teamId, march, "statements")).n).toBe(4);
    expect((await countMatching(db, team.teamId, march, "utterances")).n).toBe(2);
    await expectRecounted(db);
  });
});

async function expectRecounted(db: Db): Promise<void> {
  const Row = z.object({
    outlet: z.int(),
    language: z.string(),
    day: z.string(),
    articles: z.int(),
    statements: z.int(),
  });
  const kept = await db.rows(Row)`
    SELECT outlet_id AS outlet, language, day::text AS day, articles, statements FROM collected ORDER BY 1, 2, 3`;
  const recounted = await db.rows(Row)`
    SELECT outlet_id AS outlet, language, day::text AS day, articles, statements FROM collected_recount ORDER BY 1, 2, 3`;
  expect(kept.length).toBeGreaterThan(0);
  expect(kept).toEqual(recounted);
}
