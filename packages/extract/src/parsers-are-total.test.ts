import fc from "fast-check";
import { expect, test } from "vitest";
import { parseFeed } from "./feeds/parse-feed.ts";
import { readFile } from "./files/read-file.ts";
import { discoverFeeds } from "./pages/discover-feeds.ts";
import { extractPage } from "./pages/extract-page.ts";
import { crawlDelay, isAllowed } from "./robots/is-allowed.ts";

const URL_OF_ALL = "https://paper.example.com/a";

/** Pieces that documents are made of, whole and torn, in any order. */
const PIECES = [
  `<rss version='2.0'>~</rss>~<channel>~<item>~</item>~<title>~</title>~<link>~<feed xmlns='http://www.w3.org/2005/Atom'>~<entry>~<content type='xhtml'>`,
  `<html>~<head>~<body>~<p>~</p>~<div class='byline'>~<article>~<time datetime=''>~<base href='::'>~<link rel='canonical' href='http://['>`,
  `<meta property='og:url' content='//'>~<![CDATA[~]]>~<!--~-->~<!DOCTYPE x [~]>~&amp;~&#x110000;~&#xD800;~&nope;~</script>`,
  `<script type='application/ld+json'>~{"@type":"NewsArticle","author":[null,{"name":[1]}],"datePublished":7}~{"items":[null,1,{"authors":3}]}`,
  `{"version":"https://jsonfeed.org/version/1","items":[~]}~[~{"text":7}~User-agent: *~Disallow: /*$~Crawl-delay: -1~\n~\n\n~By ~ | ~3 May 2024`,
  `\uD800~\u0000~${"The council voted against the bridge on Thursday, and the treasurer said that the money was not there. ".repeat(3)}`,
].flatMap((row) => row.split("~"));

const document = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("whatever comes, every reader answers with a value", () => {
  fc.assert(
    fc.property(document, fc.constantFrom("a.txt", "a.html", "a.jsonl", "a.json", "a.csv"), (text, name) => {
      expect(parseFeed(bytes(text), { url: URL_OF_ALL }).kind).toMatch(/feed/);
      expect(extractPage(text, { url: URL_OF_ALL }).kind).toMatch(/article/);
      expect(readFile(bytes(text), { name }).kind).toMatch(/articles|unreadable/);
      expect(Array.isArray(discoverFeeds(text, { url: URL_OF_ALL }))).toBe(true);
      expect(typeof isAllowed(text, "onrecord", URL_OF_ALL)).toBe("boolean");
      expect(crawlDelay(text, "onrecord") ?? 0).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});

test("any bytes at all are no more trouble", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (raw) => {
      expect(parseFeed(raw, { url: URL_OF_ALL }).kind).toMatch(/feed/);
      expect(readFile(raw, { name: "a.txt" }).kind).toMatch(/articles|unreadable/);
      expect(extractPage(raw, { url: "no address" }).kind).toMatch(/article/);
    }),
  );
});
