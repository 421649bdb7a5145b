// The commands that work on a team's data, against a database of their own.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { testDatabase } from "@onrecord/postgres/test-database";
import type { TestDatabase } from "@onrecord/postgres/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bringUpToDate } from "./database/bring-up-to-date.ts";
import { openOperator } from "./database/open-operator.ts";
import { environmentOf, MAIN, runCommand } from "./test-command.ts";

const TEXT = `Harbour minister calls toll a tax

By Ines Calder | Mar 4, 2026

Transport minister Orla Brandt said on Tuesday that the harbour toll should be abolished before the summer season begins.

“The toll is a tax on work,” Brandt told reporters in Port Avel. “We will end it this year, and the city will be better for it.”
`;

let database: TestDatabase;
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "onrecord cli "));
  chmodSync(folder, 0o755);
  database = await testDatabase();
  await bringUpToDate(database.url, () => {});
  const env = { host: "127.0.0.1", allowPrivate: [], proxies: [] };
  const { call, services } = await openOperator(env, folder, database.url, "http://127.0.0.1:3000", () => {});
  await call.team.create({ slug: "harbour", name: "Harbour desk", zone: "UTC" });
  await services.close();
  mkdirSync(join(folder, "archive"));
  writeFileSync(join(folder, "archive/toll.txt"), TEXT);
  writeFileSync(join(folder, "archive/short.txt"), "Too short.");
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

function onrecord(args: string[], settings: Record<string, string> = { DATABASE_URL: database.url }) {
  return runCommand(folder, args, { ONRECORD_DATA: folder, ...settings });
}

test("a folder is brought in, read to its end without a worker beside it, and told item by item", () => {
  const { code, out, err } = onrecord(["ingest", "archive", "--outlet", "The Archive", "--json"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toEqual([
    expect.objectContaining({ title: "short.txt", outcome: "skipped", reason: "too-short", articleId: null }),
    expect.objectContaining({
      title: "toll.txt",
      outcome: "done",
      outlet: "The Archive",
      articleId: expect.any(String),
    }),
  ]);
});

test("what was brought in before is not brought in again", () => {
  const before = JSON.parse(onrecord(["status", "--json"]).out) as { stages: unknown };
  onrecord(["ingest", "archive/toll.txt", "--outlet", "The Archive"]);
  expect(JSON.parse(onrecord(["status", "--json"]).out)).toMatchObject({ stages: before.stages });
});

test("a file that can't be read fails the command in a sentence, not the files beside it", async () => {
  const door = createServer().listen(join(folder, "door.txt")); // a socket can't be opened as a file
  await once(door, "listening");
  writeFileSync(join(folder, "later.txt"), TEXT.replace("abolished", "lowered"));
  const { code, out, err } = onrecord(["ingest", "door.txt", "later.txt", "--json"]);
  door.close();
  expect(code).toBe(1);
  expect(err).toMatch(/^\S.*door\.txt cannot be read: .*\.\n$/);
  expect(JSON.parse(out)).toEqual([expect.objectContaining({ title: "later.txt", outcome: "done" })]);
});

test("a picture under a text's name is parked, in words, and no article", () => {
  writeFileSync(
    join(folder, "picture.txt"),
    Uint8Array.from([0xff, 0xd8, ...Buffer.from(TEXT), ...new Uint8Array(900)]),
  );
  const { code, out } = onrecord(["ingest", "picture.txt"]);
  expect({ code, out }).toMatchObject({
    code: 1,
    out: expect.stringMatching(/parked.*can't be read.*binary data, not text/),
  });
});

test("a list cut off by its reader ends the export in silence", () => {
  const command = `'${process.execPath}' '${MAIN}' export statements --format jsonl | true`;
  const env = environmentOf({ ONRECORD_DATA: folder, DATABASE_URL: database.url });
  expect(spawnSync("sh", ["-c", command], { encoding: "utf8", env }).stderr).toBe("");
});

test("status accounts for everything that came in", () => {
  const { stages, judging } = JSON.parse(onrecord(["status", "--json"]).out) as {
    stages: { in: number; done: number; skipped: number; parked: number; waiting: number }[];
    judging: unknown;
  };
  expect(judging).toBeNull();
  expect(stages.length).toBeGreaterThan(0);
  for (const row of stages) expect(row.done + row.skipped + row.parked + row.waiting).toBe(row.in);
});

test("status tells how the judging goes when a model is named", () => {
  const { out } = onrecord(["status"], {
    DATABASE_URL: database.url,
    ONRECORD_JUDGE_URL: "http://127.0.0.1:9/v1",
    ONRECORD_JUDGE_MODEL: "small-1",
    ONRECORD_JUDGE_TOKENS: "5000",
  });
  expect(out).toContain("small-1 judges: 0 stances decided, 0 waiting, 0 failed.");
  expect(out).toMatch(/In \d{4}-\d{2}: 0 requests \(0 failed\), 0 of 5000 tokens\./);
});

test("outlets are listed with what came from them", () => {
  const { code, out } = onrecord(["outlets", "list"]);
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringMatching(/^The Archive +1 /m) });
});

test("statements are written out as JSON lines and as CSV, one row each", () => {
  const lines = onrecord(["export", "statements", "--format", "jsonl"]).out.trim().split("\n");
  const speakers = lines.map((line) => (JSON.parse(line) as { speaker: string }).speaker);
  expect(new Set(speakers)).toEqual(new Set(["Orla Brandt"]));
  const csv = onrecord(["export", "statements"]).out.trim().split("\r\n");
  expect(csv[0]).toMatch(/^id,/);
  expect(csv).toHaveLength(lines.length + 1);
});

test("a filter that means nothing is refused, as is a team that is not there", () => {
  expect(onrecord(["export", "statements", "--filter", "nonsense=1"])).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining("nonsense=1"),
  });
  expect(onrecord(["status", "--team", "nowhere"])).toMatchObject({
    code: 1,
    err: "There is no team nowhere; there are harbour.\n",
  });
});

test("an address inside the network is parked with its reason, and the command fails", () => {
  const { code, out } = onrecord(["ingest", "http://127.0.0.1:8080/page.html"]);
  expect({ code, out }).toMatchObject({ code: 1, out: expect.stringMatching(/parked.*private network/) });
});

test("tables that nobody has made yet are told in a sentence", async () => {
  const empty = await testDatabase();
  const { code, err } = onrecord(["status"], { DATABASE_URL: empty.url });
  await empty.drop();
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining("onrecord migrate") });
});

test("without a database of its own a command starts the embedded one and ends it again", () => {
  const { code, err } = onrecord(["status"], {});
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining("There is no team yet") });
});
