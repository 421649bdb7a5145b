import { afterAll, beforeAll, expect, test } from "vitest";
import type { ItemAtWork, StoredPage } from "@onrecord/db/questions/item-at-work";
import type { Knowledge } from "./knowledge.ts";
import { openReaders, type Readers } from "./readers.ts";

let readers: Readers;
beforeAll(async () => {
  readers = await openReaders({ threads: 1, deadline: 2000 });
});
afterAll(() => readers.close());

const SENTENCE = "“The reservoir will be full again by the end of May,” Cida Moss told the parish on Monday. ";
const item: ItemAtWork = {
  id: "1",
  outletId: 1,
  outlet: "The Courier",
  via: "file",
  key: "file:1:abc",
  url: "file:///note.txt",
  title: "note.txt",
  hint: null,
  arrivedAt: new Date("2026-03-04T10:00:00Z"),
};
const pageOf = (text: string): StoredPage => ({
  url: "file:///note.txt",
  contentType: null,
  fetchedAt: new Date("2026-03-04T10:00:00Z"),
  body: Buffer.from(text),
});
const knowing = (topics: Knowledge["topics"], version: string): Knowledge => ({
  teamId: 1,
  version,
  canonVersion: 0,
  zone: "UTC",
  canon: { speakers: [{ id: 7, name: "Cida Moss", kind: "person", aliases: ["Cida Moss"] }] },
  topics,
});
const topic = {
  id: 3,
  name: "Water",
  query: "reservoir",
  revision: 1,
  colourSlot: 0,
  matchedDone: 0,
  matchedTotal: 0,
  dismissed: [],
  propositions: [],
};

test("a page that takes too long is cut off, and the next one is read by a fresh thread", async () => {
  const endless = pageOf(`${SENTENCE}\n\n`.repeat(20_000));
  expect(await readers.call("read", { item, page: endless }, knowing([], "1"))).toEqual({ kind: "deadline" });
  const next = await readers.call("read", { item, page: pageOf(SENTENCE.repeat(3)) }, knowing([], "1"));
  expect(next).toMatchObject({ kind: "finished", value: { kind: "article" } });
});

test("what throws is told with its stack, and the thread goes on", async () => {
  const failed = await readers.call("read", { item, page: undefined as never }, knowing([], "1"));
  expect(failed).toMatchObject({ kind: "failed", error: expect.stringContaining("TypeError") });
  const next = await readers.call("read", { item, page: pageOf(SENTENCE.repeat(3)) }, knowing([], "1"));
  expect(next.kind).toBe("finished");
});

const read = async (knowledge: Knowledge) => {
  const finished = await readers.call("read", { item, page: pageOf(SENTENCE.repeat(3)) }, knowledge);
  return finished.kind === "finished" && finished.value.kind === "article" ? finished.value : undefined;
};

test("a thread reads with what the team knows by now", async () => {
  const before = await read(knowing([], "1"));
  expect(before?.topics).toEqual([]);
  expect(before?.read.statements[0]?.speaker).toMatchObject({ name: "Cida Moss", id: 7 });
  const after = await read(knowing([topic], "2"));
  expect(after?.topics.map(({ topicId }) => topicId)).toEqual([3]);
});
