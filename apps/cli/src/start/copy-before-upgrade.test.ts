import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectWhenReady } from "@onrecord/postgres/connect";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copyBeforeUpgrade, rememberMigrations } from "./copy-before-upgrade.ts";
import { openData } from "../database/open-data.ts";
import type { OpenData } from "../database/open-data.ts";

let folder = "";
const opened: OpenData[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord-upgrade-"));
  chmodSync(folder, 0o755);
});
afterEach(async () => {
  for (const data of opened.splice(0)) await data.close();
  rmSync(folder, { recursive: true });
});

async function open(): Promise<OpenData> {
  const data = await openData({ host: "127.0.0.1", allowPrivate: [], proxies: [] }, folder, () => {});
  opened.push(data);
  return data;
}

const upgrade = (known: string[]) => copyBeforeUpgrade(folder, known, open, () => {});
const copies = () => (existsSync(join(folder, "copies")) ? readdirSync(join(folder, "copies")) : []);

test("a new data folder and one that is up to date are not copied", async () => {
  await upgrade(["001"]);
  await (await open()).close();
  rememberMigrations(folder, ["001"]);
  await upgrade(["001"]);
  expect(copies()).toEqual([]);
});

test("an older data folder is copied with its data before it changes, and goes on working", async () => {
  const data = await open();
  const client = await connectWhenReady(data.url);
  await client.query("CREATE TABLE mark AS SELECT 7 AS id");
  await client.end();
  await data.close();
  rememberMigrations(folder, ["001"]);
  await upgrade(["001", "002"]);
  expect(copies()).toEqual([expect.stringMatching(/^before-002-/)]);
  expect(existsSync(join(folder, "copies", copies()[0]!, "PG_VERSION"))).toBe(true);
  const again = await connectWhenReady((await open()).url);
  expect((await again.query("SELECT id FROM mark")).rows).toEqual([{ id: 7 }]);
  await again.end();
});

test("while another process uses the database, an upgrade is refused in a sentence", async () => {
  await open();
  rememberMigrations(folder, ["001"]);
  await expect(upgrade(["001", "002"])).rejects.toThrow("Another Onrecord process uses this database");
  expect(copies()).toEqual([]);
});

test("only the newest three copies are kept", async () => {
  await (await open()).close();
  for (const next of ["002", "003", "004", "005"]) await upgrade(["001", next]);
  expect(
    copies()
      .map((name) => name.slice(0, 10))
      .sort(),
  ).toEqual(["before-003", "before-004", "before-005"]);
});
