import { parseFeed } from "@onrecord/extract/feeds/parse-feed";
import { discoverFeeds } from "@onrecord/extract/pages/discover-feeds";
import { extractPage } from "@onrecord/extract/pages/extract-page";
import { isAllowed } from "@onrecord/extract/robots/is-allowed";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildCorpus } from "./build-corpus.ts";
import { loadOriginals } from "./corpus/load-originals.ts";
import { type DemoOutlet, type DemoSite, PortTaken, startDemoSite } from "./start-demo-site.ts";

const firstStart = "2026-11-25";
const corpus = buildCorpus({ firstStart, originals: loadOriginals() });
let site: DemoSite;

beforeAll(async () => {
  site = await startDemoSite({ firstStart });
});
afterAll(async () => {
  await site.close();
});

const articlesOf = ({ slug }: DemoOutlet) => corpus.filter(({ outlet }) => outlet === slug);

async function readFeed({ feedUrl }: DemoOutlet) {
  const answer = await fetch(feedUrl);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const parsed = parseFeed(bytes, { url: feedUrl, contentType: answer.headers.get("content-type") ?? undefined });
  if (parsed.kind !== "feed") throw new Error(parsed.because);
  return parsed.feed;
}

test("six outlets have an origin each and three formats of feed among them", async () => {
  expect(new Set(site.outlets.map(({ homeUrl }) => new URL(homeUrl).origin)).size).toBe(6);
  const feeds = await Promise.all(site.outlets.map(readFeed));
  expect(new Set(feeds.map(({ format }) => format))).toEqual(new Set(["rss", "atom", "json"]));
});

test("a feed carries everything its outlet published, newest first, with the right times", async () => {
  for (const outlet of site.outlets) {
    const { entries, title } = await readFeed(outlet);
    const times = entries.map(({ published }) => Date.parse(published!.at));
    expect(title).toBe(outlet.name);
    expect(times.toSorted((a, b) => b - a)).toEqual(times);
    for (const article of articlesOf(outlet)) {
      const entry = entries.find(({ link }) => link === new URL(article.path, outlet.homeUrl).href);
      expect(entry?.title).toBe(article.headline);
      expect(Date.parse(entry!.published!.at)).toBe(Date.parse(article.published));
      expect(entry!.authors).toEqual(expect.arrayContaining(article.authors));
    }
  }
});

test("what is extracted from a page is the text that was written, with its headline, byline and time", async () => {
  for (const outlet of site.outlets) {
    for (const article of articlesOf(outlet).filter((_, index) => index % 5 === 0)) {
      const url = new URL(article.path, outlet.homeUrl).href;
      const page = extractPage(await (await fetch(url)).text(), { url });
      if (page.kind !== "article") throw new Error(`${url}: ${page.because}`);
      const { title, text, authors, section, published } = page.article;
      expect({ title, text, authors, section }).toEqual({
        title: article.headline,
        text: article.text,
        authors: article.authors,
        section: article.section,
      });
      expect(published.precision === "instant" && Date.parse(published.at)).toBe(Date.parse(article.published));
    }
  }
});

test("the front page leads to the feed, robots may read articles and not accounts, the site map lists them all", async () => {
  for (const outlet of site.outlets) {
    const read = async (path: string) => (await fetch(new URL(path, outlet.homeUrl))).text();
    expect(discoverFeeds(await read("/"), { url: outlet.homeUrl })[0]?.url).toBe(outlet.feedUrl);
    const robots = await read("/robots.txt");
    const article = articlesOf(outlet)[0]!;
    expect(isAllowed(robots, "Onrecord/1.0", new URL(article.path, outlet.homeUrl).href)).toBe(true);
    expect(isAllowed(robots, "Onrecord/1.0", new URL("/account", outlet.homeUrl).href)).toBe(false);
    const listed = (await read("/sitemap.xml")).match(/<loc>/g) ?? [];
    expect(listed.length).toBeGreaterThan(articlesOf(outlet).length);
  }
});

test("a feed that was read before costs no second transfer", async () => {
  const [{ feedUrl } = { feedUrl: "" }] = site.outlets;
  const first = await fetch(feedUrl);
  const again = await fetch(feedUrl, { headers: { "if-none-match": first.headers.get("etag")! } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe("");
});

test("among the entries are a page that fails, one that is gone and one without text", async () => {
  const entries = (await Promise.all(site.outlets.map(readFeed))).flatMap((feed) => feed.entries);
  const known = new Set(corpus.map(({ path }) => path));
  const odd = entries.map(({ link }) => link!).filter((link) => !known.has(new URL(link).pathname));
  const answers = await Promise.all(odd.map(async (link) => ({ link, answer: await fetch(link) })));
  expect(new Set(answers.map(({ answer }) => answer.status))).toEqual(new Set([200, 404, 500]));
  const pictures = answers.find(({ answer }) => answer.ok)!;
  expect(extractPage(await pictures.answer.text(), { url: pictures.link }).kind).toBe("no-article");
});

test("a port of an earlier start is taken again or nothing is", async () => {
  await expect(startDemoSite({ firstStart, ports: site.ports })).rejects.toBeInstanceOf(PortTaken);
  const other = await startDemoSite({ firstStart });
  const { ports } = other;
  expect(ports.filter((port) => site.ports.includes(port))).toEqual([]);
  await other.close();
  const again = await startDemoSite({ firstStart, ports });
  expect(again.ports).toEqual(ports);
  await again.close();
});
