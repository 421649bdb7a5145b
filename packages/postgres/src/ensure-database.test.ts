import { execFile } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, expect, test } from "vitest";
import { connectWhenReady } from "./connect.ts";
import { copyCluster } from "./copy-cluster.ts";
import { clusterIn, ensureDatabase } from "./ensure-database.ts";
import type { EmbeddedDatabase } from "./ensure-database.ts";
import { readPostmaster } from "./postmaster.ts";
import { takeStartLock } from "./start-lock.ts";
import { stopServer } from "./start-server.ts";

const passwords = { superuser: "for the test's superuser", owner: "for the test's owner" };
const folders: string[] = [];

/** A data folder with a blank in its name, as clones may have. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "onrecord data "));
  chmodSync(folder, 0o711);
  folders.push(folder);
  return folder;
}

async function open(folder: string): Promise<EmbeddedDatabase> {
  const ensured = await ensureDatabase({ folder, passwords, log: () => {} });
  if (ensured.kind === "impossible") throw new Error(ensured.because);
  return ensured.database;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = await connectWhenReady(url);
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

afterEach(async () => {
  for (const folder of folders.splice(0)) {
    await stopServer(clusterIn(folder));
    rmSync(folder, { recursive: true, force: true });
  }
});

test("a database is made once, kept, and owned by a role that is no superuser", async () => {
  const folder = newFolder();
  const first = await open(folder);
  await ask(first.url, "CREATE TABLE mark AS SELECT 7 AS id");
  expect(await first.close()).toBe("stopped");
  const second = await open(folder);
  const rows = await ask(
    second.url,
    "SELECT id, (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) FROM mark",
  );
  await second.close();
  expect(rows).toEqual([{ id: 7, rolsuper: false }]);
});

test("two that open at the same time share one server, and the last one out ends it", async () => {
  const folder = newFolder();
  const [left, right] = await Promise.all([open(folder), open(folder)]);
  expect([left.started, right.started].filter(Boolean)).toHaveLength(1);
  expect(await left.close()).toBe("left to others");
  expect(await ask(right.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  expect(await right.close()).toBe("stopped");
  expect(readPostmaster(clusterIn(folder))).toBeUndefined();
});

test("a server that was killed outright is started again and has what was committed", async () => {
  const folder = newFolder();
  const first = await open(folder);
  await ask(first.url, "CREATE TABLE mark AS SELECT generate_series(1, 50000) AS id");
  process.kill(readPostmaster(clusterIn(folder))!.pid, "SIGKILL");
  await first.lost;
  const second = await open(folder);
  const rows = await ask(second.url, "SELECT count(*)::int AS marks FROM mark");
  await second.close();
  expect(rows).toEqual([{ marks: 50000 }]);
});

test("a note that a dead server left behind does not keep the next one from starting", async () => {
  const folder = newFolder();
  await (await open(folder)).close();
  const note = join(clusterIn(folder), "postmaster.pid");
  // The id of this very test: alive, and no PostgreSQL, as after a machine that lost power.
  writeFileSync(
    note,
    [process.pid, clusterIn(folder), "1764000000", "1", "", "127.0.0.1", "1 1", "ready   ", ""].join("\n"),
  );
  const again = await open(folder);
  expect(await again.close()).toBe("stopped");
});

test("secrets that do not fit the database are told in a sentence", async () => {
  const folder = newFolder();
  const database = await open(folder);
  const wrong = await ensureDatabase({ folder, passwords: { ...passwords, superuser: "another" }, log: () => {} });
  await database.close();
  expect(wrong).toMatchObject({ kind: "impossible", because: expect.stringContaining("other passwords") });
});

test("a cluster of another PostgreSQL is refused in a sentence and left alone", async () => {
  const folder = newFolder();
  await (await open(folder)).close();
  writeFileSync(join(clusterIn(folder), "PG_VERSION"), "17\n");
  const refused = await ensureDatabase({ folder, passwords, log: () => {} });
  expect(refused).toMatchObject({ kind: "impossible", because: expect.stringContaining("made by PostgreSQL 17") });
});

test("the start lock is held by one, tells its address, and goes with its holder", async () => {
  const folder = newFolder();
  const database = await open(folder);
  const first = await takeStartLock(database.url, folder);
  if (first.kind !== "held") throw new Error("the first start was refused");
  await first.lock.announce("http://127.0.0.1:3000");
  expect(await takeStartLock(database.url, folder)).toEqual({ kind: "taken", address: "http://127.0.0.1:3000" });
  expect((await takeStartLock(database.url, `${folder}-other`)).kind).toBe("held");
  await first.lock.release();
  expect((await takeStartLock(database.url, folder)).kind).toBe("held");
});

test("a stopped cluster is copied whole; one that runs is not", async () => {
  const folder = newFolder();
  const database = await open(folder);
  await ask(database.url, "CREATE TABLE mark AS SELECT 7 AS id");
  const copy = join(folder, "copies", "first");
  expect(copyCluster(clusterIn(folder), copy)).toEqual({ kind: "in-use" });
  await database.close();
  expect(copyCluster(clusterIn(folder), copy)).toEqual({ kind: "copied" });
  expect(existsSync(join(clusterIn(folder), "postmaster.pid"))).toBe(false);

  const restored = newFolder();
  cpSync(copy, clusterIn(restored), { recursive: true });
  if (process.getuid?.() === 0) await giveAway(clusterIn(restored), statSync(clusterIn(folder)));
  const reopened = await open(restored);
  const rows = await ask(reopened.url, "SELECT id FROM mark");
  await reopened.close();
  expect(rows).toEqual([{ id: 7 }]);
});

function giveAway(path: string, { uid, gid }: { uid: number; gid: number }): Promise<unknown> {
  return promisify(execFile)("chown", ["-R", `${uid}:${gid}`, path]);
}
