import { z } from "zod";
import type { Db } from "../database.ts";

/** Which topics are not matched to the end, with nobody at it? Those whose job failed lately are left alone. */
export function stalledTopics(db: Db, teamId: number) {
  return db.rows(z.object({ id: z.int(), revision: z.int() }))`
    SELECT t.id, t.revision FROM topic t
    WHERE  t.team_id = ${teamId} AND t.matched_done < t.matched_total
      AND  NOT EXISTS (SELECT FROM pgboss.job j
        WHERE j.name = 'match-topic' AND starts_with(j.singleton_key, t.team_id || ':' || t.id || ':' || t.revision || ':')
          AND (j.state IN ('created', 'retry', 'active') OR (j.state = 'failed' AND j.completed_on > now() - interval '1 hour')))`;
}
