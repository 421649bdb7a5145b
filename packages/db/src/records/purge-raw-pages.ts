import { outcomes } from "../codes.ts";
import type { Db } from "../database.ts";

/** Forgets pages fetched before a time, except of items that still wait or are parked. Answers how many. */
export function purgeRawPages(db: Db, teamId: number, { before }: { before: Date }): Promise<number> {
  return db.run`
    DELETE FROM raw_page p WHERE p.team_id = ${teamId} AND p.fetched_at < ${before}
      AND NOT EXISTS (SELECT FROM item_stage g WHERE g.team_id = p.team_id AND g.item_id = p.item_id
        AND g.outcome IN (${outcomes.code("waiting")}::smallint, ${outcomes.code("parked")}::smallint))`;
}
