import { lookup as systemLookup } from "node:dns";
import { Agent } from "undici";
import { type Clock, systemClock } from "./clock.ts";
import { checkAddress, isExempt } from "./check-address.ts";
import type { Fetched } from "./fetched.ts";
import { guardedLookup, type Lookup } from "./guarded-lookup.ts";
import { requestOnce, type Response } from "./request-once.ts";
import type { PastLimit } from "./read-body.ts";
import { createRobotsCache, type RobotsFile, type RobotsRules } from "./robots-cache.ts";
import { createSpacing } from "./spacing.ts";

export interface FetcherOptions {
  /** Who asks, with an address to complain to: "Onrecord/1.0 (+https://example.org/about)". Its product token is looked for in robots files. */
  userAgent: string;
  robots: RobotsRules;
  /** Hosts that may be private: exact names, or "*.name". */
  allowPrivate?: readonly string[];
  limits?: Partial<Limits>;
  clock?: Clock;
  lookup?: Lookup;
}

/** Bytes are counted after decompression; times are in milliseconds. */
export interface Limits {
  maxBytes: number;
  maxRedirects: number;
  /** From the request's start to the body's last byte. */
  totalTimeout: number;
  /** Without a byte. */
  idleTimeout: number;
  /** Between the starts of two requests to one origin; a longer crawl delay in its robots file holds instead. */
  gap: number;
  /** The same for hosts that may be private: they are the operator's own, who asks them to bear more. */
  privateGap: number;
  /** A turn further away than this is not waited for. */
  longestWait: number;
}

const DEFAULTS: Limits = {
  maxBytes: 10 * 1024 * 1024,
  maxRedirects: 5,
  totalTimeout: 30_000,
  idleTimeout: 10_000,
  gap: 1000,
  privateGap: 50,
  longestWait: 30_000,
};

/** RFC 9309: at least 500 KiB of a robots file are to be read; what comes after may be left. */
const ROBOTS_BYTES = 512 * 1024;
/** A crawl delay past this would stop a site's reading altogether; such figures are mostly mistakes. */
const LONGEST_CRAWL_DELAY = 60_000;
/** A pause asked for is kept, yet not for ever. */
const LONGEST_PAUSE = 24 * 3_600_000;

export interface Ask {
  /** From the last answer, verbatim: then an unchanged document costs no transfer. */
  etag?: string | undefined;
  lastModified?: string | undefined;
  accept?: string | undefined;
}

export interface Fetcher {
  /** Gets one document, politely and safely. Never throws for what the outside does; that is in the answer. */
  fetch(url: string, ask?: Ask): Promise<Fetched>;
  /** Closes idle connections; requests under way are cut off. */
  close(): Promise<void>;
}

/**
 * The one door to the outside. On every hop of every request: the address is checked as text, the robots file is obeyed, the
 * origin's turn is awaited, and the resolved address is checked while connecting.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { userAgent, robots, allowPrivate = [], clock = systemClock, lookup = systemLookup } = options;
  const limits: Limits = { ...DEFAULTS, ...options.limits };
  const spacing = createSpacing();
  const agent = new Agent({
    connect: { lookup: guardedLookup(lookup, allowPrivate), timeout: limits.idleTimeout },
    headersTimeout: limits.idleTimeout,
    bodyTimeout: limits.idleTimeout,
    keepAliveTimeout: 10_000,
    pipelining: 1,
  });
  const robotsOf = createRobotsCache(loadRobots, () => clock.now());

  return {
    fetch: async (url, ask = {}) =>
      follow(url, headersFor(ask), { maxBytes: limits.maxBytes, pastLimit: "refuse", obeyRobots: true }),
    close: async () => agent.destroy(),
  };

  async function follow(
    start: string,
    headers: Record<string, string>,
    { maxBytes, pastLimit, obeyRobots }: { maxBytes: number; pastLimit: PastLimit; obeyRobots: boolean },
  ): Promise<Fetched> {
    let address = start;
    let isMoved = false;
    for (let hop = 0; hop <= limits.maxRedirects; hop += 1) {
      const checked = checkAddress(address, { allowPrivate });
      if (checked.kind === "refused") return checked;
      const held = obeyRobots ? await askRobots(checked.url) : { gap: gapOf(checked.url) };
      if ("kind" in held) return held;
      const turn = await awaitTurn(checked.url.origin, held.gap);
      if (turn !== undefined) return turn;
      const response = await requestOnce(checked.url, {
        agent,
        headers,
        maxBytes,
        pastLimit,
        totalTimeout: limits.totalTimeout,
        now: clock.now(),
      });
      if (response.kind !== "redirect") return conclude(response, checked.url, isMoved);
      isMoved = response.isPermanent && (hop === 0 || isMoved);
      address = response.location;
    }
    return { kind: "refused", because: "too-many-redirects" };
  }

  function conclude(response: Exclude<Response, { kind: "redirect" }>, url: URL, isMoved: boolean): Fetched {
    if (response.kind === "status" && response.retryAfter !== undefined) {
      const pause = Math.min(response.retryAfter * 1000, LONGEST_PAUSE);
      spacing.pause(url.origin, clock.now() + pause);
      return { ...response, retryAfter: pause / 1000 };
    }
    return response.kind === "fetched" ? { ...response, url: url.href, isMoved } : response;
  }

  async function awaitTurn(origin: string, gap: number): Promise<Fetched | undefined> {
    const { isTaken, wait } = spacing.reserve({ origin, now: clock.now(), gap, longest: limits.longestWait });
    if (!isTaken) return { kind: "unreachable", because: "asked-to-wait", retryAfter: Math.ceil(wait / 1000) };
    await clock.sleep(wait);
    return undefined;
  }

  async function askRobots(url: URL): Promise<Fetched | { gap: number }> {
    const file = await robotsOf(url.origin);
    if (file.kind === "unreachable") return { kind: "unreachable", because: "robots", retryAfter: file.retryAfter };
    if (file.kind === "none") return { gap: gapOf(url) };
    if (!robots.isAllowed(file.text, userAgent, url.href)) return { kind: "refused", because: "robots" };
    const delay = (robots.crawlDelay(file.text, userAgent) ?? 0) * 1000;
    return { gap: Math.max(gapOf(url), Math.min(delay, LONGEST_CRAWL_DELAY)) };
  }

  function gapOf(url: URL): number {
    return isExempt(url.hostname, allowPrivate) ? Math.min(limits.privateGap, limits.gap) : limits.gap;
  }

  /** RFC 9309 §2.3.1: a file that does not exist allows all, one that cannot be reached forbids all. */
  async function loadRobots(origin: string): Promise<RobotsFile> {
    const answer = await follow(`${origin}/robots.txt`, headersFor({ accept: "text/plain,*/*;q=0.5" }), {
      maxBytes: ROBOTS_BYTES,
      pastLimit: "cut",
      obeyRobots: false,
    });
    if (answer.kind === "fetched") return { kind: "file", text: robotsText(answer.body) };
    if (answer.kind === "unreachable") return { kind: "unreachable", retryAfter: answer.retryAfter };
    if (answer.kind === "status" && (answer.status >= 500 || answer.status === 429))
      return { kind: "unreachable", retryAfter: answer.retryAfter };
    return { kind: "none" };
  }

  function headersFor({ etag, lastModified, accept }: Ask): Record<string, string> {
    return {
      "user-agent": userAgent,
      accept: accept ?? "*/*",
      "accept-encoding": "gzip, deflate, br",
      ...(etag === undefined ? {} : { "if-none-match": etag }),
      ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
    };
  }
}

/** Half a line at the cut would be another rule: of `Disallow: /drafts` could stay `Disallow: /`. */
function robotsText(body: Uint8Array): string {
  const text = new TextDecoder().decode(body);
  return body.byteLength < ROBOTS_BYTES ? text : text.slice(0, text.lastIndexOf("\n") + 1);
}
