import { z } from "zod";
import { outcomes, pollOutcomes, stages } from "../codes.ts";
import type { Db } from "../database.ts";
import { type JobSender, originOf } from "../queues.ts";
import type { Reason } from "../reasons.ts";
import { storable, storableJson } from "../storable.ts";
import { insertItems, type NewItem } from "./insert-items.ts";
import { shortDetail } from "./settle-item.ts";

/** What a poll of a feed gave. Times to wait are in seconds. */
export type Polled =
  | {
      kind: "answered";
      items: NewItem[];
      title?: string | undefined;
      etag?: string | undefined;
      lastModified?: string | undefined;
      /** Where the feed has moved for good. */
      movedTo?: string | undefined;
      /** How long the publisher asks to wait between two looks. */
      pause?: number | undefined;
    }
  | { kind: "unchanged" }
  | { kind: "failed"; reason: Reason; detail?: string | undefined; retryAfter?: number | undefined };

const LONGEST_PAUSE = 6 * 3600;
const MOST_DOUBLINGS = 8;

/**
 * Saves one poll, whole: the items not seen before with their jobs, those that the outlet changed since, the poll itself, and when
 * to look again: a failing feed is asked ever more seldom, to four times a day.
 */
export async function savePoll(
  db: Db,
  teamId: number,
  { feedId, at, polled }: { feedId: number; at: Date; polled: Polled },
  jobs: JobSender,
): Promise<{ unseen: number; changed: number }> {
  const feed = await db.row(z.object({ outletId: z.int(), everySeconds: z.int(), failures: z.int() }))`
    SELECT outlet_id AS "outletId", every_seconds AS "everySeconds", failures
    FROM feed WHERE team_id = ${teamId} AND id = ${feedId} FOR UPDATE`;
  const items = polled.kind === "answered" ? distinct(polled.items) : [];
  const added = await insertItems(db, teamId, { outletId: feed.outletId, feedId, via: "feed", items, at }, jobs);
  const known = items.filter((item) => !added.has(item.key));
  const changed = await takeUpChanged(db, teamId, { items: known, at }, jobs);
  await db.run`
    INSERT INTO poll (team_id, feed_id, at, outcome, reason, entries, unseen)
    VALUES (${teamId}, ${feedId}, ${at}, ${pollOutcomes.code(polled.kind)}::smallint,
            ${polled.kind === "failed" ? polled.reason : null}, ${items.length}, ${added.size})`;
  const nextAt = new Date(at.getTime() + pauseOf(polled, feed) * 1000);
  if (polled.kind === "failed") {
    await db.run`
      UPDATE feed SET last_poll_at = ${at}, next_poll_at = ${nextAt}, failures = failures + 1, reason = ${polled.reason}, detail = ${shortDetail(polled.detail)}
      WHERE team_id = ${teamId} AND id = ${feedId}`;
  } else {
    await db.run`
      UPDATE feed SET last_poll_at = ${at}, last_answer_at = ${at}, next_poll_at = ${nextAt}, failures = 0, reason = NULL, detail = NULL
      WHERE team_id = ${teamId} AND id = ${feedId}`;
  }
  if (polled.kind === "answered") {
    const { title = null, etag = null, lastModified = null, movedTo = null } = polled;
    await db.run`
      UPDATE feed SET title = coalesce(${title === null ? null : storable(title)}, title), etag = ${etag}, last_modified = ${lastModified},
        url = CASE WHEN ${movedTo}::text IS NULL OR EXISTS (SELECT FROM feed o WHERE o.team_id = ${teamId} AND o.url = ${movedTo}) THEN url ELSE ${movedTo} END
      WHERE team_id = ${teamId} AND id = ${feedId}`;
  }
  return { unseen: added.size, changed };
}

/** Some feeds name an address twice; the first, which is the newest, holds. */
function distinct(items: NewItem[]): NewItem[] {
  return [...new Map(items.toReversed().map((item) => [item.key, item])).values()].toReversed();
}

function pauseOf(polled: Polled, { everySeconds, failures }: { everySeconds: number; failures: number }): number {
  if (polled.kind === "unchanged") return everySeconds;
  if (polled.kind === "answered") return Math.max(everySeconds, Math.min(polled.pause ?? 0, LONGEST_PAUSE));
  const doubled = everySeconds * 2 ** Math.min(failures + 1, MOST_DOUBLINGS);
  return Math.max(Math.min(doubled, Math.max(everySeconds, LONGEST_PAUSE)), polled.retryAfter ?? 0);
}

/** Fetches again what the feed says was updated since we last heard of it. A first "updated" is no change. */
async function takeUpChanged(
  db: Db,
  teamId: number,
  { items, at }: { items: NewItem[]; at: Date },
  jobs: JobSender,
): Promise<number> {
  const updated = items.filter((item) => item.hint?.updated !== undefined && item.url !== undefined);
  if (updated.length === 0) return 0;
  const rows = updated.map(({ key, hint }) => ({ key, hint }));
  const changed = await db.rows(z.object({ id: z.string(), url: z.string().nullable() }))`
    UPDATE item i SET hint = r.hint
    FROM   json_to_recordset(${storableJson(rows)}::json) AS r(key text, hint jsonb)
    WHERE  i.team_id = ${teamId} AND i.key = r.key AND i.hint->>'updated' < r.hint->>'updated'
    RETURNING i.id::text AS id, i.url`;
  const ids = changed.map((row) => row.id);
  const restarted = await db.rows(z.object({ itemId: z.string() }))`
    UPDATE item_stage SET outcome = ${outcomes.code("waiting")}::smallint, reason = NULL, detail = NULL, attempts = 0, at = ${at}
    WHERE  team_id = ${teamId} AND item_id = ANY (${ids}::bigint[]) AND stage = ${stages.code("fetch")}::smallint
      AND  outcome <> ${outcomes.code("waiting")}::smallint
    RETURNING item_id::text AS "itemId"`;
  await db.run`
    DELETE FROM item_stage WHERE team_id = ${teamId} AND item_id = ANY (${restarted.map((row) => row.itemId)}::bigint[])
      AND stage = ${stages.code("read")}::smallint`;
  await jobs.sendAll(
    db.tx,
    "fetch-page",
    restarted.map(({ itemId }) => ({ teamId, itemId, origin: originOf(changed.find(({ id }) => id === itemId)?.url) })),
  );
  return restarted.length;
}
