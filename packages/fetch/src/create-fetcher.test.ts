import type { RequestListener } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import type { Clock } from "./clock.ts";
import { createFetcher, type Fetcher, type FetcherOptions } from "./create-fetcher.ts";
import type { Lookup } from "./guarded-lookup.ts";
import { openTestSite, type TestSite } from "./test-site.ts";

const open: { fetchers: Fetcher[]; sites: TestSite[] } = { fetchers: [], sites: [] };

afterEach(async () => {
  await Promise.all(open.fetchers.splice(0).map(async (fetcher) => fetcher.close()));
  await Promise.all(open.sites.splice(0).map(async (site) => site.close()));
});

/** Time that passes only by being slept through. */
function handClock(): Clock & { slept: number[] } {
  let now = 1_700_000_000_000;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      now += milliseconds;
      slept.push(milliseconds);
    },
  };
}

/** A site whose robots file is missing unless the listener serves one. */
async function site(listener: RequestListener): Promise<TestSite> {
  const opened = await openTestSite((request, response) => {
    if (request.url === "/robots.txt") response.statusCode = 404;
    return listener(request, response);
  });
  open.sites.push(opened);
  return opened;
}

/** A robots reading that is enough for these tests: a line "no PATH" forbids, "delay N" asks for N seconds. */
const robots: FetcherOptions["robots"] = {
  isAllowed: (text, _agent, url) => !text.split("\n").includes(`no ${new URL(url).pathname}`),
  crawlDelay: (text) => Number(/delay (\d+)/.exec(text)?.[1] ?? 0),
};

function fetcher(options: Partial<FetcherOptions> = {}): Fetcher {
  const made = createFetcher({
    userAgent: "TestBot/1.0 (+https://example.org)",
    robots,
    allowPrivate: ["127.0.0.1"],
    clock: handClock(),
    ...options,
  });
  open.fetchers.push(made);
  return made;
}

const toLoopback: Lookup = (_name, _options, answer) => answer(null, [{ address: "127.0.0.1", family: 4 }]);
const text = (body: Uint8Array): string => new TextDecoder().decode(body);
const pages = (site: TestSite): string[] =>
  site.requests.map((request) => request.url ?? "").filter((url) => url !== "/robots.txt");

test("a document comes with its address, type and validators, asked for under our name", async () => {
  const news = await site((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("etag", 'W/"abc"');
    response.setHeader("last-modified", "Tue, 04 Feb 2025 10:00:00 GMT");
    response.end("hello");
  });
  const answer = await fetcher().fetch(`${news.url}/a`);
  expect(answer).toMatchObject({
    kind: "fetched",
    status: 200,
    url: `${news.url}/a`,
    isMoved: false,
    contentType: "text/html; charset=utf-8",
    etag: 'W/"abc"',
    lastModified: "Tue, 04 Feb 2025 10:00:00 GMT",
  });
  expect(answer.kind === "fetched" && text(answer.body)).toBe("hello");
  expect(news.requests.at(-1)?.headers["user-agent"]).toBe("TestBot/1.0 (+https://example.org)");
});

test("validators go back verbatim, and 304 is unchanged", async () => {
  const news = await site((request, response) => {
    response.statusCode =
      request.headers["if-none-match"] === 'W/"a b"' && request.headers["if-modified-since"] === "yesterday-ish"
        ? 304
        : 200;
    response.end();
  });
  expect(await fetcher().fetch(news.url, { etag: 'W/"a b"', lastModified: "yesterday-ish" })).toEqual({
    kind: "unchanged",
  });
});

test("permanent redirects move the document, one temporary hop does not", async () => {
  const news = await site((request, response) => {
    const hops: Record<string, [number, string]> = {
      "/old": [301, "/older"],
      "/older": [308, "/new"],
      "/mixed": [302, "/old"],
    };
    const hop = hops[request.url ?? ""];
    if (hop !== undefined) response.writeHead(hop[0], { location: hop[1] });
    response.end("here");
  });
  expect(await fetcher().fetch(`${news.url}/old`)).toMatchObject({
    kind: "fetched",
    url: `${news.url}/new`,
    isMoved: true,
  });
  expect(await fetcher().fetch(`${news.url}/mixed`)).toMatchObject({
    kind: "fetched",
    url: `${news.url}/new`,
    isMoved: false,
  });
});

test("a redirect that goes in circles is given up", async () => {
  const news = await site((request, response) => {
    if (request.url === "/robots.txt") response.end();
    else response.writeHead(302, { location: "/again" }).end();
  });
  expect(await fetcher({ limits: { maxRedirects: 3 } }).fetch(news.url)).toEqual({
    kind: "refused",
    because: "too-many-redirects",
  });
  expect(pages(news)).toHaveLength(4);
});

test.each([
  ["to a private name", (port: number) => `http://localhost:${port}/secret`, "private-address"],
  ["to a private number in disguise", (port: number) => `http://2130706434:${port}/secret`, "private-address"],
  ["to another scheme", () => "file:///etc/hostname", "scheme"],
  ["with credentials", (port: number) => `http://user:pw@127.0.0.1:${port}/secret`, "credentials"],
])("a redirect %s is refused before anything is sent there", async (_how, target, because) => {
  const news = await site((_request, response) => {
    response.writeHead(302, { location: target(news.port) }).end();
  });
  expect(await fetcher().fetch(`${news.url}/start`)).toEqual({ kind: "refused", because });
  expect(pages(news)).toEqual(["/start"]);
});

test.each([
  ["only private", ["127.0.0.1"]],
  ["public and private", ["93.184.215.14", "127.0.0.1"]],
  ["private in IPv6 clothes", ["::ffff:127.0.0.1"]],
])("a public name whose addresses are %s when the connection is made is refused", async (_how, addresses) => {
  const news = await site((_request, response) => {
    response.end("secret");
  });
  const lookup: Lookup = (_name, _options, answer) =>
    answer(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  expect(await fetcher({ lookup }).fetch(`http://rebind.example.com:${news.port}/`)).toEqual({
    kind: "refused",
    because: "private-address",
  });
  expect(news.requests).toEqual([]);
});

test("a name that turns private between the robots file and the page gains nothing", async () => {
  const news = await openTestSite((_request, response) => {
    response.writeHead(404, { connection: "close" }).end("secret");
  });
  open.sites.push(news);
  const asked: string[] = [];
  const lookup: Lookup = (name, _options, answer) => {
    asked.push(name);
    // An unroutable public address first (nothing listens, so the robots file is out of reach), the private one afterwards.
    if (asked.length === 1) answer(Object.assign(new Error("no such name"), { code: "ENOTFOUND" }), []);
    else answer(null, [{ address: "127.0.0.1", family: 4 }]);
  };
  const clock = handClock();
  const made = fetcher({ lookup, clock });
  const url = `http://flips.example.com:${news.port}/`;
  expect(await made.fetch(url)).toEqual({ kind: "unreachable", because: "robots", retryAfter: undefined });
  await clock.sleep(11 * 60_000);
  expect(await made.fetch(url)).toEqual({ kind: "refused", because: "private-address" });
  expect(asked).toEqual(["flips.example.com", "flips.example.com", "flips.example.com"]);
  expect(news.requests).toEqual([]);
});

test("a host on the list of exceptions may be private, by name", async () => {
  const news = await site((_request, response) => {
    response.end("ours");
  });
  const made = fetcher({ lookup: toLoopback, allowPrivate: ["feeds.example.com", "*.demo.localhost"] });
  expect(await made.fetch(`http://feeds.example.com:${news.port}/`)).toMatchObject({ kind: "fetched" });
  expect(await made.fetch(`http://north.demo.localhost:${news.port}/`)).toMatchObject({ kind: "fetched" });
  expect(await made.fetch(`http://other.example.com:${news.port}/`)).toEqual({
    kind: "refused",
    because: "private-address",
  });
});

test.each([
  ["gzip", "gzip", gzipSync],
  ["deflate", "deflate", deflateSync],
  ["brotli", "br", brotliCompressSync],
  ["gzip of gzip", "gzip, gzip", (data: Buffer) => gzipSync(gzipSync(data))],
] as const)("a body in %s is unpacked", async (_name, encoding, pack) => {
  const news = await site((_request, response) => {
    response.setHeader("content-encoding", encoding);
    response.end(pack(Buffer.from("news")));
  });
  const answer = await fetcher().fetch(news.url);
  expect(answer.kind === "fetched" && text(answer.body)).toBe("news");
});

test.each([
  ["gzip", (data: Buffer) => gzipSync(data)],
  ["gzip, gzip", (data: Buffer) => gzipSync(gzipSync(data))],
])("a bomb in %s is cut off by what comes out of it", async (encoding, pack) => {
  const bomb = pack(Buffer.alloc(64 * 1024 * 1024));
  const news = await site((_request, response) => {
    response.setHeader("content-encoding", encoding);
    response.end(bomb);
  });
  const before = process.memoryUsage().rss;
  expect(await fetcher({ limits: { maxBytes: 100_000 } }).fetch(news.url)).toEqual({ kind: "too-large" });
  expect(process.memoryUsage().rss - before).toBeLessThan(48 * 1024 * 1024);
});

test("a plain body is cut off at the limit, whether or not its length was told", async () => {
  const news = await site((request, response) => {
    const body = Buffer.alloc(200_000, "a");
    if (request.url === "/told") response.setHeader("content-length", body.length);
    response.end(body);
  });
  const made = fetcher({ limits: { maxBytes: 100_000 } });
  expect(await made.fetch(`${news.url}/told`)).toEqual({ kind: "too-large" });
  expect(await made.fetch(`${news.url}/untold`)).toEqual({ kind: "too-large" });
});

test("a body that is not what its encoding says, or in one nobody knows, is unreachable", async () => {
  const news = await site((request, response) => {
    response.setHeader("content-encoding", request.url === "/lie" ? "gzip" : "rot13");
    response.end("plain");
  });
  expect(await fetcher().fetch(`${news.url}/lie`)).toEqual({ kind: "unreachable", because: "encoding" });
  expect(await fetcher().fetch(`${news.url}/odd`)).toEqual({ kind: "unreachable", because: "encoding" });
});

test("a server that drips is cut off by the total time, a silent one by the idle time", async () => {
  const news = await site((request, response) => {
    if (request.url === "/robots.txt") return response.end();
    response.write("a");
    if (request.url !== "/drip") return undefined;
    const drip = setInterval(() => response.write("a"), 20);
    response.on("close", () => clearInterval(drip));
    return undefined;
  });
  const dripping = await fetcher({ limits: { totalTimeout: 300, idleTimeout: 5000 } }).fetch(`${news.url}/drip`);
  expect(dripping).toEqual({ kind: "unreachable", because: "timeout" });
  const silent = await fetcher({ limits: { totalTimeout: 20_000, idleTimeout: 300 } }).fetch(`${news.url}/silent`);
  expect(silent).toEqual({ kind: "unreachable", because: "timeout" });
});

test("a closed port and a name without address are unreachable, each by its reason", async () => {
  const news = await openTestSite(() => {});
  await news.close();
  // Without its robots file an origin may not be asked for pages, so that is the reason given.
  expect(await fetcher().fetch(news.url)).toEqual({ kind: "unreachable", because: "robots", retryAfter: undefined });
});

test("a page that the robots file forbids is not asked for, and the file is fetched once", async () => {
  const news = await openTestSite((request, response) => {
    response.end(request.url === "/robots.txt" ? "no /private" : "page");
  });
  open.sites.push(news);
  const made = fetcher();
  expect(await made.fetch(`${news.url}/private`)).toEqual({ kind: "refused", because: "robots" });
  expect(await made.fetch(`${news.url}/open`)).toMatchObject({ kind: "fetched" });
  expect(news.requests.map((request) => request.url)).toEqual(["/robots.txt", "/open"]);
});

test("of a robots file past all measure the first half megabyte holds, to its last whole line", async () => {
  const rules = `no /private\n${"# a long farewell\n".repeat(40_000)}`;
  const cutRule = `no /drafts-of-old\n`;
  const filling = 512 * 1024 - "no /drafts".length; // the cut falls into the rule
  const news = await openTestSite((request, response) => {
    const huge = request.headers.host?.startsWith("localhost") ? `${"#".repeat(filling - 1)}\n${cutRule}` : rules;
    response.end(request.url === "/robots.txt" ? huge : "page");
  });
  open.sites.push(news);
  const made = fetcher({ allowPrivate: ["127.0.0.1", "localhost"], lookup: toLoopback });
  expect(await made.fetch(`${news.url}/private`)).toEqual({ kind: "refused", because: "robots" });
  expect(await made.fetch(`${news.url}/open`)).toMatchObject({ kind: "fetched" });
  expect(await made.fetch(`http://localhost:${news.port}/drafts`)).toMatchObject({ kind: "fetched" });
});

test("a robots file that fails forbids all for now, and passes on how long to wait", async () => {
  const news = await openTestSite((_request, response) => {
    response.writeHead(503, { "retry-after": "120" }).end();
  });
  open.sites.push(news);
  expect(await fetcher().fetch(`${news.url}/page`)).toEqual({
    kind: "unreachable",
    because: "robots",
    retryAfter: 120,
  });
});

test("requests to one origin are kept apart by the gap or by the crawl delay, whichever is longer", async () => {
  const news = await openTestSite((request, response) => {
    response.end(request.url === "/robots.txt" ? "delay 5" : "page");
  });
  open.sites.push(news);
  const clock = handClock();
  const made = fetcher({ clock, limits: { gap: 1000, privateGap: 1000 } });
  await made.fetch(`${news.url}/1`);
  await made.fetch(`${news.url}/2`);
  await made.fetch(`${news.url}/3`);
  expect(clock.slept).toEqual([0, 1000, 5000, 5000]); // the robots file, then the pages
});

test("a host of the operator's own, named as such, is asked more often", async () => {
  const news = await site((_request, response) => {
    response.end("page");
  });
  const clock = handClock();
  await fetcher({ clock, limits: { gap: 1000, privateGap: 50 } }).fetch(news.url);
  expect(clock.slept).toEqual([0, 50]); // the robots file, then the page
});

test("a turn too far away is not waited for", async () => {
  const news = await site((_request, response) => {
    response.end("page");
  });
  const made = fetcher({
    limits: { gap: 60_000, privateGap: 60_000, longestWait: 1000 },
    clock: { now: () => 0, sleep: async () => {} },
  });
  expect(await made.fetch(news.url)).toEqual({ kind: "unreachable", because: "asked-to-wait", retryAfter: 60 });
  expect(pages(news)).toEqual([]);
});

test("an origin that asks to be left alone is, until then", async () => {
  let isBusy = true;
  const news = await site((request, response) => {
    if (isBusy && request.url !== "/robots.txt") response.writeHead(429, { "retry-after": "600" });
    response.end();
  });
  const clock = handClock();
  const made = fetcher({ clock });
  expect(await made.fetch(`${news.url}/1`)).toEqual({ kind: "status", status: 429, retryAfter: 600 });
  isBusy = false;
  expect(await made.fetch(`${news.url}/2`)).toEqual({ kind: "unreachable", because: "asked-to-wait", retryAfter: 600 });
  expect(pages(news)).toEqual(["/1"]);
  await clock.sleep(600_000);
  expect(await made.fetch(`${news.url}/2`)).toMatchObject({ kind: "fetched" });
});

test("a pause is kept for a day at the most, however long was asked for", async () => {
  const news = await site((request, response) => {
    if (request.url !== "/robots.txt") response.writeHead(503, { "retry-after": "999999999" });
    response.end();
  });
  expect(await fetcher().fetch(news.url)).toEqual({ kind: "status", status: 503, retryAfter: 86_400 });
});

test("an error page is its status", async () => {
  const news = await site((request, response) => {
    response.writeHead(request.url === "/gone" ? 410 : 200).end("words");
  });
  const made = fetcher();
  expect(await made.fetch(`${news.url}/gone`)).toEqual({ kind: "status", status: 410, retryAfter: undefined });
  expect(await made.fetch(`${news.url}/here`)).toMatchObject({ kind: "fetched" });
});
