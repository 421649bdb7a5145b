import type { FeedEntry } from "@onrecord/extract/feeds/feed";
import { expect, test } from "vitest";
import { feedItems } from "./feed-items.ts";

const FEED = { id: 4, url: "https://courier.example/feed" };
const entry = (told: Partial<FeedEntry>): FeedEntry => ({ authors: [], categories: [], enclosures: [], ...told });
const itemOf = (told: Partial<FeedEntry>) => feedItems([entry(told)], FEED)[0]!;
const LONG = `<p>${"The ferry runs every hour from the old pier. ".repeat(12)}</p>`;

test("an entry is known by its canonical address, and fetched at the one it gives", () => {
  const item = itemOf({ link: "https://courier.example/a/?utm_source=rss", title: "A ferry" });
  expect(item).toMatchObject({ key: "https://courier.example/a", url: "https://courier.example/a/?utm_source=rss" });
  expect(item.page).toBeUndefined();
});

test("what the feed says is kept for when the page is silent", () => {
  const published = { at: "2026-03-04T10:00:00Z", precision: "instant" } as const;
  const updated = { at: "2026-03-04T12:00:00Z", precision: "instant" } as const;
  const { hint } = itemOf({
    title: "A ferry",
    authors: ["Ann Berg"],
    published,
    updated,
    summary: "Short.",
    categories: ["Local", "Sea"],
  });
  expect(hint).toEqual({
    title: "A ferry",
    authors: ["Ann Berg"],
    published,
    updated: updated.at,
    summary: "Short.",
    section: "Local",
  });
});

test("a full text is kept, in content or summary; a teaser is none", () => {
  expect(itemOf({ content: LONG }).hint?.content).toBe(LONG);
  expect(itemOf({ summary: LONG }).hint?.content).toBe(LONG);
  expect(itemOf({ summary: "<p>The ferry runs again.</p>" }).hint?.content).toBeUndefined();
});

test("an entry without an address is known by its id within the feed, and brings its text along", () => {
  const item = itemOf({ guid: "urn:7", title: "A & B", content: LONG });
  expect(item).toMatchObject({ key: "feed:4:urn:7", page: { url: FEED.url } });
  expect(new TextDecoder().decode(item.page?.body)).toContain("<h1>A &amp; B</h1>");
});

test("entries without address and id are told apart by what they say", () => {
  const keys = feedItems([entry({ title: "One" }), entry({ title: "Two" }), entry({ title: "One" })], FEED).map(
    ({ key }) => key,
  );
  expect(keys[0]).toBe(keys[2]);
  expect(keys[0]).not.toBe(keys[1]);
});

test("an address or id of any length makes a key that an index takes", () => {
  const item = itemOf({ link: `https://courier.example/${"a".repeat(5000)}`, guid: "b".repeat(5000), title: "Long" });
  expect(item.url).toBeUndefined();
  expect(item.key.length).toBeLessThan(100);
});

test("an id that no database stores makes a key that comes back as it went in", () => {
  const { key } = itemOf({ guid: "a\0b\uD800c", title: "Odd" });
  expect(key).toBe("feed:4:a\uFFFDb\uFFFDc");
});
