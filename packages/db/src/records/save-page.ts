import { outcomes, stages } from "../codes.ts";
import type { Db } from "../database.ts";
import type { JobSender } from "../queues.ts";
import { keepPage, type Page } from "./insert-items.ts";

/**
 * Saves what was fetched for an item: the raw page, "done" at the fetch stage, and the item waiting to be read with the job for it.
 * Changes nothing when the item isn't waiting to be fetched any more; answers whether it was.
 */
export async function savePage(
  db: Db,
  teamId: number,
  { itemId, page, at }: { itemId: string; page: Page; at: Date },
  jobs: JobSender,
): Promise<boolean> {
  const settled = await db.run`
    UPDATE item_stage SET outcome = ${outcomes.code("done")}::smallint, reason = NULL, detail = NULL, at = ${at}
    WHERE  team_id = ${teamId} AND item_id = ${itemId}::bigint AND stage = ${stages.code("fetch")}::smallint
      AND  outcome = ${outcomes.code("waiting")}::smallint`;
  if (settled === 0) return false;
  await keepPage(db, teamId, { itemId, page, at });
  await db.run`
    INSERT INTO item_stage (team_id, item_id, stage, outcome, at)
    VALUES (${teamId}, ${itemId}::bigint, ${stages.code("read")}::smallint, ${outcomes.code("waiting")}::smallint, ${at})
    ON CONFLICT (team_id, item_id, stage) DO UPDATE SET outcome = excluded.outcome, reason = NULL, detail = NULL, attempts = 0, at = excluded.at`;
  await jobs.send(db.tx, "read-article", { teamId, itemId });
  return true;
}
