import { afterEach, beforeEach, expect, test } from "vitest";
import { fileItem } from "@onrecord/db/file-item";
import { itemsByIds } from "@onrecord/db/questions/list-items";
import { readiness } from "@onrecord/db/readiness";
import { addItems } from "@onrecord/db/records/add-items";
import { addOutlet } from "@onrecord/db/records/add-outlet";
import { saveTopic } from "@onrecord/db/records/save-topic";
import type { RunningWorker } from "../src/main.ts";
import { countersOff, isSettled, type Newsroom, openNewsroom, startWorker } from "./newsroom.ts";
import { type NewsSite, openNewsSite, paragraphsOf } from "./news-site.ts";

const ARTICLES = 10;

let room: Newsroom;
let site: NewsSite;
let worker: RunningWorker;
let lines: string[];
beforeEach(async () => {
  lines = [];
  [room, site] = await Promise.all([openNewsroom(), openNewsSite(ARTICLES)]);
  worker = await startWorker(room.url, (line) => lines.push(line));
});
afterEach(async () => {
  await worker.stop();
  await site.close();
  await room.close();
});

const addFeeds = async () => {
  for (const { outlet, url } of site.feeds) await room.addFeed(outlet, url);
};
const count = (table: "article" | "statement" | "articleTopic") =>
  room.as((db) => (db.tx[table] as unknown as { count(): Promise<number> }).count());

test("feeds come in whole: every item has its outcome, articles have statements, copies share a story", async () => {
  await addFeeds();
  await room.until(() => isSettled(room, 2 * (ARTICLES + 2)));
  expect(await room.accounts()).toEqual([
    { stage: "fetch", in: 24, done: 22, skipped: 2, parked: 0, waiting: 0 },
    { stage: "read", in: 22, done: 20, skipped: 0, parked: 2, waiting: 0 },
  ]);
  const reasons = await room.as((db) =>
    db.tx.itemStage.findMany({
      where: { reason: { not: null } },
      select: { reason: true },
      orderBy: { reason: "asc" },
    }),
  );
  expect(reasons.map((row) => row.reason)).toEqual(["no-article", "no-article", "not-found", "not-found"]);
  expect(await count("article")).toBe(20);
  expect(await count("statement")).toBeGreaterThanOrEqual(20);
  expect(await room.as((db) => db.tx.story.count())).toBe(18);
  expect(await countersOff(room)).toEqual([]);
});

test("a topic fills with the articles already stored and those that come, and a changed query empties it", async () => {
  await addFeeds();
  await room.until(() => isSettled(room, 24));
  const save = (query: string, id?: number) =>
    room.as((db) =>
      saveTopic(db, room.teamId, { id, name: "Harbour", query, propositions: [], dismissed: [] }, room.jobs),
    );
  const isMatched = async () => {
    const topic = await room.as((db) => db.tx.topic.findFirstOrThrow());
    return topic.matchedTotal === 20 && topic.matchedDone === topic.matchedTotal;
  };
  const { id } = await save("harbour OR reservoir");
  await room.until(isMatched);
  const texts = [0, 1].flatMap((outlet) =>
    Array.from({ length: ARTICLES }, (_, n) => paragraphsOf(outlet, n).join(" ")),
  );
  expect(await count("articleTopic")).toBe(texts.filter((text) => /harbour|reservoir/.test(text)).length);

  const [added] = await ingest(
    "The harbour is to be dredged in spring, after years of silt and a long quarrel over who pays for it.",
  );
  await room.until(async () => (await outcomeOf(added!.id))?.outcome === "done");
  expect(await count("articleTopic")).toBe(texts.filter((text) => /harbour|reservoir/.test(text)).length + 1);

  await save("zeppelin", id);
  await room.until(async () => (await count("articleTopic")) === 0);
});

function ingest(text: string, name = "note.txt") {
  return room.as(async (db) => {
    const { id: outletId } = await addOutlet(db, room.teamId, { name: "Desk files" });
    const items = [fileItem(outletId, { name, body: new TextEncoder().encode(text) })];
    return addItems(db, room.teamId, { outletId, via: "file", items, at: new Date() }, room.jobs);
  });
}
const outcomeOf = async (id: string) => (await room.as((db) => itemsByIds(db, room.teamId, [id])))[0];

test("a file is read, the same file again is the same item, an unreadable one is parked with where and why", async () => {
  const text = paragraphsOf(0, 77).join("\n\n");
  const [first] = await ingest(text);
  const [again] = await ingest(text, "renamed.txt");
  expect(again).toEqual({ id: first!.id, isNew: false });
  const [broken] = await ingest('{"text": "cut off', "rows.jsonl");
  const [foreign] = await ingest(
    "Der Rat hat am Dienstag lange über die Zukunft des Hafens beraten, und er wird sich auch in der nächsten Woche mit der Frage befassen, wie es mit ihm weitergeht.",
    "de.txt",
  );
  await room.until(() => isSettled(room, 3));
  expect(await outcomeOf(first!.id)).toMatchObject({ stage: "read", outcome: "done" });
  expect(await outcomeOf(broken!.id)).toMatchObject({
    outcome: "parked",
    reason: "unreadable",
    detail: "line 1: it is no JSON object",
  });
  expect(await outcomeOf(foreign!.id)).toMatchObject({ outcome: "skipped", reason: "language", detail: "de" });
});

test("each outcome is one line in the log", async () => {
  const [item] = await ingest(paragraphsOf(0, 5).join("\n\n"));
  await room.until(() => isSettled(room, 1));
  expect(lines.filter((line) => line.startsWith(`read-article item ${item!.id}: done, article `))).toHaveLength(1);
});

test("an article that an earlier version of the reading read is read again, in place", async () => {
  await ingest(paragraphsOf(0, 5).join("\n\n"));
  await room.until(() => isSettled(room, 1));
  await room.as((db) => db.tx.article.updateMany({ data: { analysisVersion: 0 } }));
  await room.until(
    async () => (await room.as((db) => db.tx.article.count({ where: { analysisVersion: { gt: 0 } } }))) === 1,
  );
  expect(await room.as((db) => db.tx.article.findFirst({ include: { versions: true } }))).toMatchObject({
    version: 1,
    versions: [],
  });
  expect(await countersOff(room)).toEqual([]);
});

test("who asks whether the house is ready hears of the worker", async () => {
  await room.until(async () => (await readiness(room.database)).worker);
  expect(await readiness(room.database)).toEqual({ database: true, migrations: true, worker: true, ready: true });
});
