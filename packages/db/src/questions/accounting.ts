import { z } from "zod";
import { stages } from "../codes.ts";
import type { Db } from "../database.ts";

/** Where is everything that came in? By stage: in = done + skipped + parked + waiting. */
export const StageAccount = z.object({
  stage: stages.column,
  in: z.int(),
  done: z.int(),
  skipped: z.int(),
  parked: z.int(),
  waiting: z.int(),
});
export type StageAccount = z.infer<typeof StageAccount>;

export function accounting(db: Db, teamId: number) {
  return db.rows(StageAccount)`
    SELECT stage, count(*)::int AS "in", count(*) FILTER (WHERE outcome = 1)::int AS done, count(*) FILTER (WHERE outcome = 2)::int AS skipped,
           count(*) FILTER (WHERE outcome = 3)::int AS parked, count(*) FILTER (WHERE outcome = 0)::int AS waiting
    FROM   item_stage WHERE team_id = ${teamId}
    GROUP  BY 1 ORDER BY 1`;
}
