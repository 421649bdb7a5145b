import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { countersOff, isSettled, type Newsroom, openNewsroom, startWorker } from "./newsroom.ts";
import { type NewsSite, openNewsSite } from "./news-site.ts";

const ARTICLES = 120;
const KILLS = 20;

const children: ChildProcess[] = [];
let room: Newsroom;
let site: NewsSite;
beforeAll(async () => {
  [room, site] = await Promise.all([openNewsroom(), openNewsSite(ARTICLES)]);
});
afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await site.close();
  await room.close();
});

async function startProcess(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [fileURLToPath(new URL("./run-worker.ts", import.meta.url))], {
    env: { ...process.env, DATABASE_URL: room.url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  await new Promise<void>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      if (chunk.includes("ready")) resolve();
    });
  });
  return child;
}

test("a worker killed 20 times at random instants loses nothing and doubles nothing", async () => {
  for (const { outlet, url } of site.feeds) await room.addFeed(outlet, url);
  let next = startProcess();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const worker = await next;
    const ended = once(worker, "exit");
    if (kill < KILLS - 1) next = startProcess(); // comes up while this one still works
    await sleep(Math.random() * 700);
    worker.kill("SIGKILL");
    await ended;
  }

  const items = 2 * (ARTICLES + 2);
  const last = await startWorker(room.url);
  await room.until(() => isSettled(room, items), 180);
  await last.stop();
  const [interrupted] = await room.database.prisma.$queryRaw<{ jobs: number }[]>`
    SELECT count(*)::int AS jobs FROM pgboss.job WHERE retry_count > 0`;
  expect(interrupted?.jobs).toBeGreaterThan(0); // else nothing was shown

  expect(await room.accounts()).toEqual([
    { stage: "fetch", in: items, done: items - 2, skipped: 2, parked: 0, waiting: 0 },
    { stage: "read", in: items - 2, done: items - 4, skipped: 0, parked: 2, waiting: 0 },
  ]);
  const facts = await room.as((db) =>
    Promise.all([
      db.tx.article.count(),
      db.tx.item.count({ where: { articleId: { not: null } } }),
      db.tx.story.count(),
      db.tx.speaker.groupBy({ by: ["name", "kind"], _count: true, having: { name: { _count: { gt: 1 } } } }),
    ]),
  );
  expect(facts).toEqual([2 * ARTICLES, 2 * ARTICLES, 2 * ARTICLES - ARTICLES / 5, []]);
  expect(await countersOff(room)).toEqual([]);
}, 400_000);
