import type { ServerResponse } from "node:http";
import { fileItem } from "@onrecord/db/file-item";
import { judging as judgingNow } from "@onrecord/db/questions/judging";
import { addItems } from "@onrecord/db/records/add-items";
import { addOutlet } from "@onrecord/db/records/add-outlet";
import { saveTopic } from "@onrecord/db/records/save-topic";
import { complete, type Item, type ModelServer, openModelServer } from "@onrecord/judges/testing/model-server";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Judging } from "../src/judging/judge-stances.ts";
import { keepJudging } from "../src/judging/keep-judging.ts";
import { openJudging } from "../src/judging/open-judging.ts";
import type { Tools } from "../src/tools.ts";
import { isSettled, type Newsroom, openNewsroom, startWorker } from "./newsroom.ts";

// The rules see a side taken under a condition, and leave it open.
const OPEN = "“If the city pays for it, we would support the harbour bridge,” said Mara Olden, the mayor of Hale.";
const TEXT = `The council of Hale met on Tuesday to talk about the harbour and its traffic for the fourth time this year.\n\n${OPEN}\n\nIt meets again in June.`;
const BRIDGE = { text: "Hale should build the harbour bridge.", targets: [], counterTargets: [], synonyms: [] };
const BELOW = 0.75;

let room: Newsroom;
let asRead: Awaited<ReturnType<typeof stances>>[number];
let server: ModelServer | undefined;
let running: { stop(): Promise<void> } | undefined;

beforeAll(async () => {
  room = await openNewsroom();
  const worker = await startWorker(room.url);
  await room.as(async (db) => {
    await saveTopic(
      db,
      room.teamId,
      { name: "Bridge", query: "bridge", propositions: [BRIDGE], dismissed: [] },
      room.jobs,
    );
    const { id: outletId } = await addOutlet(db, room.teamId, { name: "Desk files" });
    const items = [fileItem(outletId, { name: "note.txt", body: new TextEncoder().encode(TEXT) })];
    await addItems(db, room.teamId, { outletId, via: "file", items, at: new Date() }, room.jobs);
  });
  await room.until(async () => (await isSettled(room, 1)) && (await stances()).length === 1);
  await worker.stop();
  [asRead] = (await stances()) as [typeof asRead];
});
afterAll(() => room.close());
beforeEach(async () => {
  const { label, machineLabel, decidedBy, confidence, reason, evidence, direct } = asRead;
  const rules = { label, machineLabel, decidedBy, confidence, reason, evidence, direct };
  await room.as(async (db) => {
    await db.tx.judgement.deleteMany();
    await db.tx.judgeAnswer.deleteMany();
    await db.tx.judgeMonth.deleteMany();
    await db.tx.stance.updateMany({ data: rules });
  });
});
afterEach(async () => {
  await running?.stop();
  await server?.close();
  running = server = undefined;
});

async function judgeBy(
  answer: (items: Item[], response: ServerResponse, nth: number) => void,
  budget: { tokens?: number } = {},
): Promise<Judging> {
  server = await openModelServer(answer);
  return openJudging({
    model: { at: "endpoint", url: server.url, name: "small-1" },
    below: BELOW,
    batch: 8,
    timeout: 20_000,
    budget: { tokens: 1_000_000, ...budget },
    price: { in: 1, out: 2 },
  });
}

/** Judges as the worker does, without its other work. */
async function startJudging(...by: Parameters<typeof judgeBy>): Promise<void> {
  const { database } = room;
  const as: Tools["as"] = (teamId, work) => database.withTeam(teamId, work);
  const tools = { database, as, now: () => new Date() };
  running = keepJudging(await judgeBy(...by), tools, { idle: 200, log: () => undefined });
}

const stances = () => room.as((db) => db.tx.stance.findMany({ include: { judgement: true } }));
const state = () => room.as((db) => judgingNow(db, room.teamId, { below: BELOW, now: new Date() }));
const against = (items: Item[], response: ServerResponse) =>
  complete(
    response,
    items.map(({ number }) => ({
      number,
      label: "against",
      confidence: 0.8,
      evidence: "If the city pays for it",
      reason: "She makes it depend on money she does not have.",
    })),
  );

test("a stance that the rules leave open is decided by the judge, over what was read before it was there", async () => {
  expect(asRead).toMatchObject({ label: 4, decidedBy: 1, judgement: null });
  await startJudging(against);
  await room.until(async () => (await state()).decided === 1, 20);
  const [after] = await stances();
  expect(after).toMatchObject({
    label: 2,
    decidedBy: 2,
    direct: true,
    reason: "She makes it depend on money she does not have.",
    judgement: { model: "small-1", prompt: "stance-1", tokensIn: 900, tokensOut: 100, ruleReason: asRead.reason },
  });
  const { body } = await room.as((db) => db.tx.articleText.findFirstOrThrow());
  const [start, end] = after!.evidence;
  expect(body.slice(start, end)).toBe("If the city pays for it");
  expect(await state()).toMatchObject({ requests: 1, failures: 0, tokensIn: 900, tokensOut: 100, cost: 0.0011 });
});

test("a worker with a judge judges, and an article that it reads anew is not paid for twice", async () => {
  running = await startWorker(room.url, () => undefined, await judgeBy(against));
  await room.until(async () => (await state()).decided === 1, 20);
  await room.as((db) => db.tx.article.updateMany({ data: { analysisVersion: 0 } }));
  await room.until(async () => (await stances())[0]?.judgement?.remembered === true, 20);
  expect(await stances()).toMatchObject([{ label: 2, decidedBy: 2, judgement: { tokensIn: 0, cost: 0 } }]);
  expect(server!.requests).toHaveLength(1);
});

test("when the judge fails, the rules' label stands with the reason, and the article was read all the same", async () => {
  await startJudging((_, response) => {
    response.writeHead(401).end("unknown key");
  });
  await room.until(async () => (await state()).failed === 1, 20);
  expect(await stances()).toMatchObject([
    { label: 4, decidedBy: 1, judgement: { failure: "The model refused the key or the request. (401: unknown key)" } },
  ]);
  expect(await state()).toMatchObject({ requests: 1, failures: 1, tokensIn: 0, waiting: 0 });
});

test("a budget that does not cover a request lets none out, and the stance waits", async () => {
  await startJudging(against, { tokens: 100 });
  await room.until(async () => (await room.as((db) => db.tx.judgeMonth.count())) === 1, 20);
  await room.until(async () => (await room.as((db) => db.tx.judgement.count())) === 0, 20);
  expect(await state()).toMatchObject({ requests: 0, decided: 0, failed: 0, waiting: 1 });
  expect(server!.requests).toHaveLength(0);
});

test("judging that is stopped while the model thinks gives the stance back", async () => {
  await startJudging(() => undefined);
  await room.until(async () => server!.requests.length === 1, 20);
  await running!.stop();
  expect(await state()).toMatchObject({ decided: 0, failed: 0, waiting: 1 });
});
