import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { deleteArticle } from "../src/records/delete-article.ts";
import { saveReading } from "../src/records/save-reading.ts";
import { AT, bring, knownNow, tell, toSave } from "./articles.ts";
import { openTestTeam, type TestTeam } from "./test-team.ts";

let team: TestTeam;
beforeAll(async () => {
  team = await openTestTeam();
});
afterAll(() => team.close());
beforeEach(async () => {
  await team.as((db) => db.tx.outlet.deleteMany({ where: { teamId: team.teamId } }));
  await team.as((db) => db.tx.utterance.deleteMany({ where: { teamId: team.teamId } }));
  await team.as((db) => db.tx.story.deleteMany({ where: { teamId: team.teamId } }));
  await team.as((db) => db.tx.speaker.deleteMany({ where: { teamId: team.teamId } }));
  await team.as((db) => db.tx.collected.deleteMany({ where: { teamId: team.teamId } }));
});

const TEXT = "“We will not close a single ward this winter,” Mara Olden said.\nThe council agreed.";
const OLDEN = { by: "Mara Olden", words: "We will not close a single ward this winter" };

const count = (table: "article" | "statement" | "utterance" | "story" | "speaker") =>
  team.as((db) => (db.tx[table] as unknown as { count(): Promise<number> }).count());
const stories = () =>
  team.as(
    (db) =>
      db.rows(z.object({ original: z.string(), first: z.string(), size: z.int() }))`
      SELECT a.url AS original, y.first_at::date::text AS first, (SELECT count(*) FROM article m WHERE m.story_id = y.id)::int AS size
      FROM story y JOIN article a ON a.id = y.original_id ORDER BY y.first_at`,
  );

test("saving a reading twice leaves what saving it once does", async () => {
  const told = { url: "a", text: TEXT, said: [OLDEN] };
  expect(await tell(team, told)).toMatchObject({ kind: "saved", version: 1, statements: 1 });
  expect(await tell(team, told)).toMatchObject({ kind: "unchanged" });
  expect([await count("article"), await count("statement"), await count("utterance"), await count("speaker")]).toEqual([
    1, 1, 1, 1,
  ]);
});

test("the item is done and names its article", async () => {
  const saved = await tell(team, { url: "a", text: TEXT });
  const items = await team.as((db) => db.tx.item.findMany({ include: { stages: { orderBy: { stage: "asc" } } } }));
  expect(
    items.map(({ articleId, stages }) => ({ articleId: String(articleId), outcomes: stages.map((s) => s.outcome) })),
  ).toEqual([{ articleId: saved.articleId, outcomes: [1, 1] }]);
});

test("a changed text is a new version: its statements replace the old ones, its old text is kept", async () => {
  await tell(team, { url: "a", text: TEXT, said: [OLDEN] });
  const changed = "“We may close one ward this winter after all,” Mara Olden said.";
  const saved = await tell(team, {
    url: "a",
    text: changed,
    day: "2026-03-09",
    said: [{ by: "Mara Olden", words: "We may close one ward this winter after all" }],
  });
  expect(saved).toMatchObject({ kind: "saved", version: 2 });
  const [article] = await team.as((db) =>
    db.tx.article.findMany({ include: { versions: true, statements: true, text: true } }),
  );
  expect(article).toMatchObject({ text: { body: changed }, versions: [{ version: 1, body: TEXT }] });
  expect(article?.statements.map((statement) => statement.content)).toEqual([
    "We may close one ward this winter after all",
  ]);
  expect(article?.publishedAt.toISOString()).toBe("2026-03-04T12:00:00.000Z");
  expect(await count("utterance")).toBe(1);
});

test("an article that came in by another item is a duplicate and counts once", async () => {
  const { outletId, itemId } = await bring(team, { url: "a", text: TEXT });
  const { itemId: secondId } = await bring(team, { url: "b", text: TEXT });
  const told = { url: "a", text: TEXT, said: [OLDEN] };
  const known = await knownNow(team);
  await team.as((db) => saveReading(db, team.teamId, toSave(told, { outletId, itemId, known })));
  const second = await team.as((db) =>
    saveReading(db, team.teamId, toSave(told, { outletId, itemId: secondId, known })),
  );
  expect(second.kind).toBe("duplicate");
  const stage = await team.as((db) => db.tx.itemStage.findFirst({ where: { itemId: BigInt(secondId), stage: 2 } }));
  expect(stage).toMatchObject({ outcome: 2, reason: "duplicate" });
});

test("a reading that would bring new speakers to a canon it didn't know is refused as stale", async () => {
  const known = await knownNow(team);
  await tell(team, { url: "a", text: TEXT, said: [OLDEN] });
  const told = { url: "b", text: TEXT, said: [OLDEN] };
  const { outletId, itemId } = await bring(team, told);
  expect(await team.as((db) => saveReading(db, team.teamId, toSave(told, { outletId, itemId, known })))).toEqual({
    kind: "stale",
  });
  expect(await count("article")).toBe(1);
});

test("two workers that meet a new speaker at once make one speaker", async () => {
  const known = await knownNow(team);
  const saves = ["a", "b", "c", "d"].map(async (url) => {
    const told = { url, text: `${TEXT} ${url}`, said: [OLDEN] };
    const { outletId, itemId } = await bring(team, told);
    const kind = await team.as((db) => saveReading(db, team.teamId, toSave(told, { outletId, itemId, known })));
    return kind.kind === "stale" ? tell(team, told) : kind;
  });
  await Promise.all(saves);
  expect([await count("article"), await count("speaker")]).toEqual([4, 1]);
});

test("groups and anonymous sources stay on their statements", async () => {
  await tell(team, {
    url: "a",
    text: TEXT,
    said: [{ ...OLDEN, by: { name: "A senior official", kind: "anonymous" } }],
  });
  expect(await count("speaker")).toBe(0);
  const statement = await team.as((db) => db.tx.statement.findFirst());
  expect(statement).toMatchObject({
    speakerId: null,
    speakerName: "A senior official",
    speakerKind: 4,
    quotedWords: 9,
  });
});

test("copies share a story, and an earlier one that comes late becomes its original", async () => {
  const first = await tell(team, { url: "a", text: TEXT, day: "2026-03-04" });
  await tell(team, { url: "b", outlet: "The Herald", text: TEXT, day: "2026-03-05", copies: [first.articleId] });
  expect(await stories()).toEqual([{ original: "a", first: "2026-03-04", size: 2 }]);
  await tell(team, { url: "c", outlet: "Wire", text: TEXT, day: "2026-03-03", copies: [first.articleId] });
  expect(await stories()).toEqual([{ original: "c", first: "2026-03-03", size: 3 }]);
});

test("a copy more than 30 days after the earliest begins a story of its own", async () => {
  const first = await tell(team, { url: "a", text: TEXT, day: "2026-01-01" });
  await tell(team, { url: "b", text: TEXT, day: "2026-02-01", copies: [first.articleId] });
  expect(await count("story")).toBe(2);
});

test("an article that is a copy of two stories makes them one, with all that names their story", async () => {
  const left = await tell(team, { url: "a", text: TEXT, said: [OLDEN], day: "2026-03-04" });
  const right = await tell(team, { url: "b", text: `${TEXT} More.`, said: [OLDEN], day: "2026-03-06" });
  await tell(team, { url: "c", text: `${TEXT} Most.`, day: "2026-03-07", copies: [left.articleId, right.articleId] });
  expect(await stories()).toEqual([{ original: "a", first: "2026-03-04", size: 3 }]);
  const statements = await team.as((db) => db.tx.statement.findMany({ select: { storyId: true } }));
  expect(new Set(statements.map((statement) => statement.storyId)).size).toBe(1);
});

test("when the original goes, the next copy takes its place", async () => {
  const first = await tell(team, { url: "a", text: TEXT, day: "2026-03-04", said: [OLDEN] });
  await tell(team, { url: "b", text: TEXT, day: "2026-03-05", copies: [first.articleId], said: [OLDEN] });
  await team.as((db) => deleteArticle(db, team.teamId, { articleId: first.articleId, at: AT }));
  expect(await stories()).toEqual([{ original: "b", first: "2026-03-05", size: 1 }]);
  const utterances = await team.as((db) => db.tx.utterance.findMany({ include: { statements: true } }));
  expect(utterances).toHaveLength(1);
  expect(utterances[0]?.firstId).toBe(utterances[0]?.statements[0]?.id);
});

test("a quote is one utterance in all its reports, and counts by the earliest", async () => {
  await tell(team, { url: "a", text: TEXT, day: "2026-03-05", said: [OLDEN] });
  await tell(team, { url: "b", text: `At noon: ${TEXT}`, day: "2026-03-04", said: [OLDEN] });
  const utterances = await team.as((db) => db.tx.utterance.findMany({ include: { statements: true } }));
  expect(utterances.map((utterance) => [utterance.statements.length, utterance.firstAt.toISOString()])).toEqual([
    [2, "2026-03-04T12:00:00.000Z"],
  ]);
});

test("an unquoted paraphrase is joined with its copies, not across stories", async () => {
  const text = "Mara Olden promised that no ward would be closed before spring.";
  const said = [{ by: "Mara Olden", words: "no ward would be closed before spring" }];
  const first = await tell(team, { url: "a", text, said });
  await tell(team, { url: "b", text, said, copies: [first.articleId] });
  await tell(team, { url: "c", text, said });
  expect(await count("utterance")).toBe(2);
});
