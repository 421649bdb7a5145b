import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { accounting } from "../src/questions/accounting.ts";
import { dueFeeds } from "../src/questions/due-feeds.ts";
import { itemAtWork, storedPage } from "../src/questions/item-at-work.ts";
import { countItems, listItems } from "../src/questions/list-items.ts";
import { strandedItems } from "../src/questions/stranded-items.ts";
import { addFeed } from "../src/records/add-feed.ts";
import { addOutlet } from "../src/records/add-outlet.ts";
import { dismissItem } from "../src/records/dismiss-item.ts";
import { postponeItem } from "../src/records/postpone-item.ts";
import { purgeRawPages } from "../src/records/purge-raw-pages.ts";
import { rescueItem } from "../src/records/rescue-item.ts";
import { retryItem } from "../src/records/retry-item.ts";
import { savePage } from "../src/records/save-page.ts";
import { type Polled, savePoll } from "../src/records/save-poll.ts";
import { settleItem } from "../src/records/settle-item.ts";
import { openTestTeam, type TestTeam } from "./test-team.ts";

const AT = new Date("2026-03-04T10:00:00Z");
const later = (seconds: number) => new Date(AT.getTime() + seconds * 1000);

let team: TestTeam;
let feedId: number;
beforeAll(async () => {
  team = await openTestTeam();
});
afterAll(() => team.close());
beforeEach(async () => {
  await team.as((db) => db.tx.item.deleteMany());
  await team.as((db) => db.tx.outlet.deleteMany());
  await team.database.prisma.$executeRaw`DELETE FROM pgboss.job`;
  feedId = await team.as(async (db) => {
    const { id: outletId } = await addOutlet(db, team.teamId, { name: "The Courier" });
    return (
      await addFeed(db, team.teamId, { outletId, url: "https://courier.example/feed", everySeconds: 600 }, team.jobs)
    ).id;
  });
});

const entry = (n: number, updated?: string) => ({
  key: `https://courier.example/${n}`,
  url: `https://courier.example/${n}?from=feed`,
  title: `Report ${n}`,
  hint: { title: `Report ${n}`, ...(updated === undefined ? {} : { updated }) },
});
const answered = (...items: ReturnType<typeof entry>[]) => ({ kind: "answered", items, etag: '"1"' }) as const;
const poll = (polled: Polled, at = AT) => team.as((db) => savePoll(db, team.teamId, { feedId, at, polled }, team.jobs));
const due = (at: Date) => team.as((db) => dueFeeds(db, team.teamId, at));
const accounts = () => team.as((db) => accounting(db, team.teamId));
const jobs = () => team.database.prisma.$queryRaw<{ name: string; key: string }[]>`
  SELECT name, singleton_key AS key FROM pgboss.job WHERE name <> 'poll-feed' AND state = 'created' ORDER BY created_on, singleton_key`;
const itemIds = async () =>
  (await team.as((db) => db.tx.item.findMany({ orderBy: { id: "asc" } }))).map(({ id }) => String(id));
const page = {
  url: "https://courier.example/1",
  contentType: "text/html",
  body: new TextEncoder().encode("<p>Hello</p>"),
};

test("a poll brings unseen entries in, each waiting to be fetched with one job; twice is once", async () => {
  expect(await poll(answered(entry(1), entry(2), entry(1)))).toEqual({ unseen: 2, changed: 0 });
  expect(await poll(answered(entry(2), entry(3)), later(600))).toEqual({ unseen: 1, changed: 0 });
  expect(await accounts()).toEqual([{ stage: "fetch", in: 3, done: 0, skipped: 0, parked: 0, waiting: 3 }]);
  expect((await jobs()).map((job) => job.name)).toEqual(["fetch-page", "fetch-page", "fetch-page"]);
  const polls = await team.as((db) => db.tx.poll.findMany({ orderBy: { at: "asc" } }));
  expect(polls.map(({ entries, unseen }) => [entries, unseen])).toEqual([
    [2, 2],
    [2, 1],
  ]);
});

test("signs that no database stores are replaced, and lose nobody an entry", async () => {
  const odd = { ...entry(1), title: "a\0b\uD800", hint: { title: "a\0b\uD800" } };
  expect(await poll({ ...answered(odd), title: "Feed\0" })).toEqual({ unseen: 1, changed: 0 });
  expect(await team.as((db) => db.tx.item.findFirst())).toMatchObject({
    title: "a\uFFFDb\uFFFD",
    hint: { title: "a\uFFFDb\uFFFD" },
  });
});

test("a poll that fails half-way leaves nothing", async () => {
  const failing = team.as(async (db) => {
    await savePoll(db, team.teamId, { feedId, at: AT, polled: answered(entry(1)) }, team.jobs);
    throw new Error("the line broke");
  });
  await expect(failing).rejects.toThrow("the line broke");
  expect(await accounts()).toEqual([]);
  expect(await jobs()).toEqual([]);
});

test("a feed that fails is asked ever more seldom, and a healthy answer forgets it", async () => {
  const nextIn = async (at: Date) => {
    const feed = await team.as((db) => db.tx.feed.findFirstOrThrow());
    return (feed.nextPollAt.getTime() - at.getTime()) / 1000;
  };
  const failed: Polled = { kind: "failed", reason: "unreachable", detail: "timeout" };
  const waits = [];
  for (let n = 0; n < 7; n += 1) {
    await poll(failed);
    waits.push(await nextIn(AT));
  }
  expect(waits).toEqual([1200, 2400, 4800, 9600, 19200, 21600, 21600]);
  expect(await team.as((db) => db.tx.feed.findFirst())).toMatchObject({
    failures: 7,
    reason: "unreachable",
    detail: "timeout",
  });
  await poll({ kind: "unchanged" });
  expect(await nextIn(AT)).toBe(600);
  expect(await team.as((db) => db.tx.feed.findFirst())).toMatchObject({ failures: 0, reason: null, detail: null });
  await poll({ ...failed, retryAfter: 90_000 });
  expect(await nextIn(AT)).toBe(90_000);
});

test("a feed is due when its time has come, and not before", async () => {
  await poll({ kind: "unchanged" });
  expect(await due(later(599))).toEqual([]);
  expect(await due(later(600))).toEqual([{ id: feedId }]);
});

test("an entry that the outlet updated is fetched again, once it was through", async () => {
  await poll(answered(entry(1, "2026-03-04T09:00:00Z")));
  const [itemId] = await itemIds();
  await team.as((db) => savePage(db, team.teamId, { itemId: itemId!, page, at: AT }, team.jobs));
  expect(await poll(answered(entry(1, "2026-03-04T09:00:00Z")))).toEqual({ unseen: 0, changed: 0 });
  expect(await poll(answered(entry(1, "2026-03-04T11:00:00Z")))).toEqual({ unseen: 0, changed: 1 });
  expect(await accounts()).toEqual([{ stage: "fetch", in: 1, done: 0, skipped: 0, parked: 0, waiting: 1 }]);
});

test("a page is kept as it came, and its item waits to be read", async () => {
  await poll(answered(entry(1)));
  const [itemId] = await itemIds();
  const save = () => team.as((db) => savePage(db, team.teamId, { itemId: itemId!, page, at: AT }, team.jobs));
  expect([await save(), await save()]).toEqual([true, false]);
  const [kept] = await team.as((db) => storedPage(db, team.teamId, itemId!));
  expect(Buffer.from(kept!.body).toString()).toBe("<p>Hello</p>");
  expect(await team.as((db) => itemAtWork(db, team.teamId, { itemId: itemId!, stage: "fetch" }))).toEqual([]);
  expect(await team.as((db) => itemAtWork(db, team.teamId, { itemId: itemId!, stage: "read" }))).toMatchObject([
    { key: "https://courier.example/1", hint: { title: "Report 1" }, outlet: "The Courier" },
  ]);
  expect((await jobs()).map((job) => job.name)).toEqual(["fetch-page", "read-article"]);
});

test("at every stage, in = done + skipped + parked + waiting, each as long as its list", async () => {
  await poll(answered(entry(1), entry(2), entry(3), entry(4), entry(5)));
  const ids = await itemIds();
  const settled = { stage: "fetch", at: AT } as const;
  await team.as(async (db) => {
    await settleItem(db, team.teamId, { ...settled, itemId: ids[0]!, outcome: "skipped", reason: "not-found" });
    await settleItem(db, team.teamId, { ...settled, itemId: ids[1]!, outcome: "parked", reason: "too-large" });
    await savePage(db, team.teamId, { itemId: ids[2]!, page, at: AT }, team.jobs);
    await savePage(db, team.teamId, { itemId: ids[3]!, page, at: AT }, team.jobs);
    await settleItem(db, team.teamId, {
      ...settled,
      stage: "read",
      itemId: ids[3]!,
      outcome: "parked",
      reason: "deadline",
    });
  });
  const rows = await accounts();
  expect(rows).toEqual([
    { stage: "fetch", in: 5, done: 2, skipped: 1, parked: 1, waiting: 1 },
    { stage: "read", in: 2, done: 0, skipped: 0, parked: 1, waiting: 1 },
  ]);
  for (const { stage, ...account } of rows) {
    expect(await team.as((db) => countItems(db, team.teamId, { stage }))).toEqual({ n: account.in });
    for (const outcome of ["done", "skipped", "parked", "waiting"] as const) {
      const asked = { stage, outcome };
      const page = await team.as((db) => listItems(db, team.teamId, asked));
      expect(await team.as((db) => countItems(db, team.teamId, asked))).toEqual({ n: account[outcome] });
      expect(page.rows, `${stage} ${outcome}`).toHaveLength(account[outcome]);
    }
  }
  const elsewhere = { outcome: "parked", outletId: 0 } as const;
  expect(await team.as((db) => listItems(db, team.teamId, elsewhere))).toEqual({ rows: [], next: null });
});

test("an item settles once: what comes later changes nothing", async () => {
  await poll(answered(entry(1)));
  const [itemId] = await itemIds();
  const settle = (reason: "too-large" | "gone") =>
    team.as((db) =>
      settleItem(db, team.teamId, {
        itemId: itemId!,
        stage: "fetch",
        outcome: "parked",
        reason,
        detail: "a\0b",
        at: AT,
      }),
    );
  expect([await settle("too-large"), await settle("gone")]).toEqual([true, false]);
  const stage = await team.as((db) => db.tx.itemStage.findFirst());
  expect(stage).toMatchObject({ reason: "too-large", detail: "a\uFFFDb" });
});

test("a page that can't be had is tried again with growing pauses, then parked with its reason", async () => {
  await poll(answered(entry(1)));
  const [itemId] = await itemIds();
  const postpone = (isTurn = false) =>
    team.as((db) =>
      postponeItem(
        db,
        team.teamId,
        { itemId: itemId!, reason: "unreachable", detail: "timeout", isTurn, at: AT },
        team.jobs,
      ),
    );
  expect(await postpone(true)).toBe("again"); // waiting for one's turn counts as no try
  const became = [];
  for (let n = 0; n < 8; n += 1) became.push(await postpone());
  expect(became).toEqual(["again", "again", "again", "again", "again", "again", "parked", "settled before"]);
});

test("a parked item is taken up again where it stopped, or dismissed", async () => {
  await poll(answered(entry(1)));
  const [itemId] = await itemIds();
  const at = { itemId: itemId!, at: AT };
  await team.as((db) => savePage(db, team.teamId, { ...at, page }, team.jobs));
  await team.as((db) => settleItem(db, team.teamId, { ...at, stage: "read", outcome: "parked", reason: "deadline" }));
  expect(await team.as((db) => retryItem(db, team.teamId, at, team.jobs))).toBe(true);
  expect((await accounts())[1]).toMatchObject({ stage: "read", waiting: 1 });
  expect(await team.as((db) => dismissItem(db, team.teamId, at))).toBe(false); // it waits
  await team.as((db) => settleItem(db, team.teamId, { ...at, stage: "read", outcome: "parked", reason: "deadline" }));
  expect(await team.as((db) => dismissItem(db, team.teamId, at))).toBe(true);
  expect((await accounts())[1]).toMatchObject({ stage: "read", skipped: 1, parked: 0 });
  expect(await team.as((db) => retryItem(db, team.teamId, { ...at, from: "fetch" }, team.jobs))).toBe(true);
  expect(await accounts()).toEqual([{ stage: "fetch", in: 1, done: 0, skipped: 0, parked: 0, waiting: 1 }]);
});

test("an item whose job got lost gets a new one; one whose job failed for good is parked", async () => {
  await poll(answered(entry(1), entry(2)));
  const [lost, fatal] = await itemIds();
  const stranded = () => team.as((db) => strandedItems(db, team.teamId, { since: later(1) }));
  expect(await stranded()).toEqual([]);
  const { prisma } = team.database;
  await prisma.$executeRaw`DELETE FROM pgboss.job WHERE singleton_key = ${`${team.teamId}:${lost}`}`;
  await prisma.$executeRaw`UPDATE pgboss.job SET state = 'failed' WHERE singleton_key = ${`${team.teamId}:${fatal}`}`;
  const found = await stranded();
  expect(found.map(({ itemId, failed }) => [itemId, failed])).toEqual([
    [lost, false],
    [fatal, true],
  ]);
  const became = [];
  for (const item of found)
    became.push(await team.as((db) => rescueItem(db, team.teamId, { item, at: AT }, team.jobs)));
  expect(became).toEqual(["sent", "parked"]);
  expect(await stranded()).toEqual([]);
  expect((await accounts())[0]).toMatchObject({ waiting: 1, parked: 1 });
});

test("old pages are forgotten, except of items that wait or are parked", async () => {
  await poll(answered(entry(1), entry(2), entry(3)));
  const ids = await itemIds();
  for (const itemId of ids) await team.as((db) => savePage(db, team.teamId, { itemId, page, at: AT }, team.jobs));
  const settled = { stage: "read", at: AT } as const;
  await team.as((db) =>
    settleItem(db, team.teamId, { ...settled, itemId: ids[0]!, outcome: "skipped", reason: "too-short" }),
  );
  await team.as((db) =>
    settleItem(db, team.teamId, { ...settled, itemId: ids[1]!, outcome: "parked", reason: "deadline" }),
  );
  expect(await team.as((db) => purgeRawPages(db, team.teamId, { before: later(1) }))).toBe(1);
  const left = await team.as(
    (db) => db.rows(z.object({ id: z.string() }))`SELECT item_id::text AS id FROM raw_page ORDER BY 1`,
  );
  expect(left.map(({ id }) => id)).toEqual([ids[1], ids[2]]);
});
