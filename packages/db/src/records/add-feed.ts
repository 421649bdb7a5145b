import { z } from "zod";
import type { Db } from "../database.ts";
import type { JobSender } from "../queues.ts";

export interface NewFeed {
  outletId: number;
  /** As it is fetched. */
  url: string;
  title?: string | undefined;
  everySeconds?: number | undefined;
}

/** The feed at this address: the one there is, or a new one, which is polled at once. */
export async function addFeed(
  db: Db,
  teamId: number,
  { outletId, url, title, everySeconds = 900 }: NewFeed,
  jobs: JobSender,
): Promise<{ id: number; isNew: boolean }> {
  const [added] = await db.rows(z.object({ id: z.int() }))`
    INSERT INTO feed (team_id, outlet_id, url, title, every_seconds)
    VALUES (${teamId}, ${outletId}, ${url}, ${title ?? null}, ${everySeconds})
    ON CONFLICT (team_id, url) DO NOTHING RETURNING id`;
  if (added) {
    await jobs.send(db.tx, "poll-feed", { teamId, feedId: added.id });
    return { id: added.id, isNew: true };
  }
  const known = await db.row(z.object({ id: z.int() }))`SELECT id FROM feed WHERE team_id = ${teamId} AND url = ${url}`;
  return { id: known.id, isNew: false };
}
