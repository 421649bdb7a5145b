import { setTimeout as sleep } from "node:timers/promises";
import { parseFeed } from "@onrecord/extract/feeds/parse-feed";
import type { TeamSession } from "../database/with-team.ts";
import { failInPart, Failure } from "../failure.ts";

const LOOK_EVERY = 500;
/** How long a new feed may take until it was polled; a worker takes it up within seconds. */
const POLLED_WITHIN = 60_000;

/**
 * Brings in the pages at these addresses, and for those that are feeds what the feed names. Answers the items' ids. A feed that can't be
 * brought in fails the command, not the addresses beside it.
 */
export async function bringAddresses(
  session: TeamSession,
  urls: string[],
  outlet: string | undefined,
): Promise<string[]> {
  const pages: string[] = [];
  const ids: string[] = [];
  for (const url of urls) {
    session.stop.throwIfAborted();
    if (await isFeed(session, url)) ids.push(...(await bringFeed(session, url, outlet).catch(nothingOf)));
    else pages.push(url);
  }
  session.stop.throwIfAborted();
  if (pages.length === 0) return ids;
  const named = outlet === undefined ? {} : { outlet };
  const added = await session.call.outlets.addAddresses({ team: session.team, urls: pages, ...named });
  return [...ids, ...added.map(({ id }) => id)];
}

function nothingOf(error: unknown): string[] {
  failInPart(error);
  return [];
}

/** What cannot be fetched now is no feed as far as we know; as a page its item will say why. */
async function isFeed({ services }: TeamSession, url: string): Promise<boolean> {
  const fetched = await services.operator.fetcher.fetch(url);
  return fetched.kind === "fetched" && parseFeed(fetched.body, { url: fetched.url }).kind === "feed";
}

async function bringFeed({ call, team, stop }: TeamSession, url: string, name: string | undefined): Promise<string[]> {
  const found = await call.outlets.discover({ team, url });
  if (found.kind === "none") throw new Failure(`${url}: ${found.because} ${found.remedy}`);
  const feeds = found.feeds.map((feed) => ({ url: feed.url, title: feed.title }));
  const { outletId, newFeeds } = await call.outlets.add({
    team,
    name: name ?? found.name,
    homeUrl: found.homeUrl,
    feeds,
  });
  if (newFeeds === 0) throw new Failure(`${url} is collected already: \`onrecord outlets list\` shows how it goes.`);
  const urlsOfFeed = new Set(feeds.map((feed) => feed.url));
  for (const begun = Date.now(); Date.now() - begun < POLLED_WITHIN;) {
    const outlet = (await call.outlets.list({ team })).find(({ id }) => id === outletId);
    const polled = outlet?.feeds.filter((feed) => urlsOfFeed.has(feed.url) && feed.lastPollAt !== null) ?? [];
    if (polled.length >= newFeeds) return itemsOfOutlet({ call, team }, outletId);
    await sleep(LOOK_EVERY, undefined, { signal: stop });
  }
  throw new Failure(`${url} was not polled within a minute: \`onrecord status\` says whether a worker works.`);
}

/** All items of an outlet that came by a feed: it is new, so they are what the feed named. */
async function itemsOfOutlet({ call, team }: Pick<TeamSession, "call" | "team">, outletId: number): Promise<string[]> {
  const ids = new Set<string>();
  for (const outcome of ["waiting", "done", "skipped", "parked"] as const) {
    for (let cursor: Parameters<typeof call.outlets.items>[0]["cursor"] = null; ;) {
      const page = await call.outlets.items({ team, outcome, cursor });
      for (const row of page.rows) if (row.outletId === outletId && row.via === "feed") ids.add(row.id);
      if (page.next === null) break;
      cursor = page.next;
    }
  }
  return [...ids];
}
