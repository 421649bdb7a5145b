import { z } from "zod";
import { outcomes, stages } from "../codes.ts";
import type { Db } from "../database.ts";
import { type JobSender, originOf } from "../queues.ts";

export interface Retry {
  itemId: string;
  from?: "fetch" | "read" | undefined;
  at: Date;
  /** Of the job. */
  priority?: number | undefined;
}

/**
 * Takes an item up again where it stopped: reads its page again, or, when none is kept, fetches it. With `from: "fetch"`
 * the address is asked again in any case, which finds what the outlet changed. Answers false when there is nothing to take up.
 */
export async function retryItem(
  db: Db,
  teamId: number,
  { itemId, from = "read", at, priority = 0 }: Retry,
  jobs: JobSender,
): Promise<boolean> {
  const [item] = await db.rows(z.object({ hasPage: z.boolean(), url: z.string().nullable() }))`
    SELECT EXISTS (SELECT FROM raw_page p WHERE p.team_id = i.team_id AND p.item_id = i.id) AS "hasPage",
           i.url
    FROM   item i WHERE i.team_id = ${teamId} AND i.id = ${itemId}::bigint FOR UPDATE`;
  if (item === undefined) return false;
  const canFetch = item.url !== null && /^https?:/.test(item.url);
  const stage = canFetch && (from === "fetch" || !item.hasPage) ? "fetch" : "read";
  if (stage === "read" && !item.hasPage) return false;
  await db.run`
    INSERT INTO item_stage (team_id, item_id, stage, outcome, at)
    VALUES (${teamId}, ${itemId}::bigint, ${stages.code(stage)}::smallint, ${outcomes.code("waiting")}::smallint, ${at})
    ON CONFLICT (team_id, item_id, stage) DO UPDATE SET outcome = excluded.outcome, reason = NULL, detail = NULL, attempts = 0, at = excluded.at`;
  await db.run`
    DELETE FROM item_stage WHERE team_id = ${teamId} AND item_id = ${itemId}::bigint AND stage > ${stages.code(stage)}::smallint`;
  if (stage === "fetch")
    await jobs.send(db.tx, "fetch-page", { teamId, itemId, origin: originOf(item.url) }, { priority });
  else await jobs.send(db.tx, "read-article", { teamId, itemId }, { priority });
  return true;
}
