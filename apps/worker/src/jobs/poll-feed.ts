import type { JobData } from "@onrecord/db/queues";
import { feedToPoll, type FeedToPoll } from "@onrecord/db/questions/due-feeds";
import { type Polled, savePoll } from "@onrecord/db/records/save-poll";
import { parseFeed } from "@onrecord/extract/feeds/parse-feed";
import type { Fetched } from "@onrecord/fetch/fetched";
import { feedItems } from "../feeds/feed-items.ts";
import { outcomeOfFetch } from "../pages/outcome-of-fetch.ts";
import type { Outcome, Tools } from "../tools.ts";

const ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";

/** Polls one feed: fetch, parse, keep the entries not seen before, queue a page for each. */
export async function pollFeed({ teamId, feedId }: JobData["poll-feed"], tools: Tools): Promise<Outcome> {
  const at = tools.now();
  const [feed] = await tools.as(teamId, (db) => feedToPoll(db, teamId, { feedId, now: at }));
  if (feed === undefined) return { kind: "done", note: "not due" };
  const { url, etag, lastModified } = feed;
  const fetched = await tools.fetcher.fetch(url, {
    etag: etag ?? undefined,
    lastModified: lastModified ?? undefined,
    accept: ACCEPT,
  });
  const polled = readPoll(fetched, feed);
  if (polled.kind === "not yet") return { kind: "again", reason: "unreachable", detail: "waits for its turn" };
  const saved = await tools.as(teamId, (db) => savePoll(db, teamId, { feedId, at, polled }, tools.jobs));
  if (polled.kind === "failed") return { kind: "again", reason: polled.reason, detail: polled.detail };
  const changed = saved.changed === 0 ? "" : `, ${saved.changed} changed`;
  return { kind: "done", note: polled.kind === "unchanged" ? "unchanged" : `${saved.unseen} new${changed}` };
}

/** What an answer says of a feed. `not yet`: others were asking this site; the feed stays due. */
function readPoll(fetched: Fetched, feed: FeedToPoll): Polled | { kind: "not yet" } {
  if (fetched.kind === "unchanged") return { kind: "unchanged" };
  const outcome = outcomeOfFetch(fetched);
  if (outcome.kind === "again" && outcome.isTurn) return { kind: "not yet" };
  if (outcome.kind !== "page") {
    const { reason, detail } = outcome;
    return { kind: "failed", reason, detail, retryAfter: outcome.kind === "again" ? outcome.retryAfter : undefined };
  }
  const { url, contentType, body, etag, lastModified, isMoved } = outcome.fetched;
  const parsed = parseFeed(body, { url, ...(contentType === undefined ? {} : { contentType }) });
  if (parsed.kind === "not-a-feed") return { kind: "failed", reason: "not-a-feed", detail: parsed.because };
  const { title, ttlMinutes, entries } = parsed.feed;
  return {
    kind: "answered",
    items: feedItems(entries, { id: feed.id, url: feed.url }),
    title,
    etag,
    lastModified,
    movedTo: isMoved && url !== feed.url ? url : undefined,
    pause: ttlMinutes === undefined ? undefined : ttlMinutes * 60,
  };
}
