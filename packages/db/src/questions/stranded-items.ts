import { z } from "zod";
import { outcomes, stages } from "../codes.ts";
import type { Db } from "../database.ts";

/**
 * Which items wait at a stage with no job that would take them up? It happens when a job's workers die again and again, or when
 * the queues were emptied. `failed`: the job's tries were spent.
 */
export const StrandedItem = z.object({
  itemId: z.string(),
  stage: stages.column,
  url: z.string().nullable(),
  failed: z.boolean(),
});
export type StrandedItem = z.infer<typeof StrandedItem>;

const MOST = 1000;

export function strandedItems(db: Db, teamId: number, { since }: { since: Date }) {
  return db.rows(StrandedItem)`
    SELECT g.item_id::text AS "itemId", g.stage, i.url,
           EXISTS (SELECT FROM pgboss.job j WHERE j.name = w.queue AND j.singleton_key = w.key AND j.state = 'failed' AND j.created_on >= g.at) AS failed
    FROM   item_stage g
    JOIN   item i ON i.team_id = g.team_id AND i.id = g.item_id
    CROSS  JOIN LATERAL (SELECT g.team_id || ':' || g.item_id AS key,
             CASE g.stage WHEN ${stages.code("fetch")}::smallint THEN 'fetch-page' ELSE 'read-article' END AS queue) w
    WHERE  g.team_id = ${teamId} AND g.outcome = ${outcomes.code("waiting")}::smallint AND g.at < ${since}
      AND  NOT EXISTS (SELECT FROM pgboss.job j WHERE j.name = w.queue AND j.singleton_key = w.key AND j.state IN ('created', 'retry', 'active'))
    ORDER  BY g.at LIMIT ${MOST}`;
}
