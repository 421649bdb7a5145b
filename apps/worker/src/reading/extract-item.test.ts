import type { ItemAtWork, StoredPage } from "@onrecord/db/questions/item-at-work";
import { expect, test } from "vitest";
import { extractItem } from "./extract-item.ts";

const SENTENCE = "The ferry runs every hour from the old pier, and on Sundays it takes bicycles for nothing. ";
const item = (told: Partial<ItemAtWork>): ItemAtWork => ({
  id: "1",
  outletId: 1,
  outlet: "The Courier",
  via: "feed",
  key: "https://courier.example/a",
  url: "https://courier.example/a",
  title: null,
  hint: null,
  arrivedAt: new Date(0),
  ...told,
});
const page = (body: string, told: Partial<StoredPage> = {}): StoredPage => ({
  url: "https://courier.example/a",
  contentType: "text/html",
  fetchedAt: new Date(0),
  body: Buffer.from(body),
  ...told,
});
const ARTICLE = `<html><body><article><h1>Ferry</h1><p>${SENTENCE.repeat(4)}</p><p>${SENTENCE.repeat(4)}</p></article></body></html>`;
const EMPTY = "<html><body><p>Accept all cookies.</p></body></html>";

test("a page's article is its own", () => {
  const extracted = extractItem(item({ hint: { content: "<p>Other words.</p>" } }), page(ARTICLE));
  expect(extracted).toMatchObject({ kind: "article", article: { title: "Ferry" } });
});

test("where the page gives none, the feed's full text stands in", () => {
  const hint = { title: "Ferry", content: `<p>${SENTENCE.repeat(8)}</p>` };
  const extracted = extractItem(item({ hint }), page(EMPTY));
  expect(extracted).toMatchObject({
    kind: "article",
    article: { title: "Ferry", text: expect.stringContaining("bicycles") },
  });
});

test("without either it is parked with what was found", () => {
  expect(extractItem(item({}), page(EMPTY))).toMatchObject({ kind: "none", outcome: "parked", reason: "no-article" });
  expect(extractItem(item({}), page("%PDF-1.7", { contentType: "application/pdf" }))).toMatchObject({
    reason: "no-article",
    detail: "it is application/pdf",
  });
});

test("a file is read by its name, plain text by its type", () => {
  const file = page(SENTENCE.repeat(3), { url: "file:///a%20ferry.txt", contentType: null });
  expect(extractItem(item({ via: "file" }), file)).toMatchObject({ kind: "article" });
  expect(
    extractItem(item({ via: "address" }), page(SENTENCE.repeat(3), { contentType: "text/plain; charset=utf-8" })).kind,
  ).toBe("article");
  expect(extractItem(item({ via: "file" }), page("x", { url: "file:///a.xyz" }))).toMatchObject({
    reason: "unreadable",
  });
});
