import { z } from "zod";
import type { Db } from "../database.ts";

/** Which feeds are to be looked at by now? */
export function dueFeeds(db: Db, teamId: number, now: Date) {
  return db.rows(z.object({ id: z.int() }))`
    SELECT id FROM feed WHERE team_id = ${teamId} AND active AND next_poll_at <= ${now} ORDER BY next_poll_at`;
}

/** What does a poll of this feed need? No row when it isn't due: somebody polled it since. */
export const FeedToPoll = z.object({
  id: z.int(),
  outletId: z.int(),
  url: z.string(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
});
export type FeedToPoll = z.infer<typeof FeedToPoll>;

export function feedToPoll(db: Db, teamId: number, { feedId, now }: { feedId: number; now: Date }) {
  return db.rows(FeedToPoll)`
    SELECT id, outlet_id AS "outletId", url, etag, last_modified AS "lastModified" FROM feed
    WHERE team_id = ${teamId} AND id = ${feedId} AND active AND next_poll_at <= ${now}`;
}
