import { z } from "zod";
import type { Db } from "../database.ts";

/** How many articles came from each outlet on each day, and on which days did all its feeds fail? What gaps are found from. */
export const CollectedDay = z.object({ outletId: z.int(), day: z.iso.date(), articles: z.int() });
export type CollectedDay = z.infer<typeof CollectedDay>;

export const FailedDay = z.object({ outletId: z.int(), day: z.iso.date() });
export type FailedDay = z.infer<typeof FailedDay>;

/** Days half-open; a day without articles has no row. No outlet ids: all outlets. */
export function collectedByDay(db: Db, teamId: number, outletIds: number[], from: string, until: string) {
  return db.rows(CollectedDay)`
    SELECT outlet_id AS "outletId", to_char(day, 'YYYY-MM-DD') AS day, sum(articles)::int AS articles
    FROM   collected
    WHERE  team_id = ${teamId} AND day >= ${from}::date AND day < ${until}::date
      AND  (${outletIds.length === 0} OR outlet_id = ANY (${outletIds}::int[]))
    GROUP  BY 1, 2 HAVING sum(articles) > 0 ORDER BY 1, 2`;
}

/** Days on which an outlet's feeds were polled and none answered. */
export function failedDays(db: Db, teamId: number, zone: string, from: string, until: string) {
  return db.rows(FailedDay)`
    SELECT f.outlet_id AS "outletId", to_char((p.at AT TIME ZONE ${zone})::date, 'YYYY-MM-DD') AS day
    FROM   poll p JOIN feed f ON f.team_id = p.team_id AND f.id = p.feed_id
    WHERE  p.team_id = ${teamId} AND p.at >= (${from}::date - 1)::timestamp AT TIME ZONE 'UTC' AND p.at < (${until}::date + 1)::timestamp AT TIME ZONE 'UTC'
    GROUP  BY 1, 2 HAVING bool_and(p.outcome = 3) ORDER BY 1, 2`;
}
