import { z } from "zod";
import { outcomes, stages } from "../codes.ts";
import type { Db } from "../database.ts";

/** Which items' articles were read by an earlier version of the reading and can be read again? Newest articles first. */
export function outdatedItems(db: Db, teamId: number, { version, most }: { version: number; most: number }) {
  return db.rows(z.object({ itemId: z.string() }))`
    SELECT i.id::text AS "itemId"
    FROM   article a
    JOIN   item i ON i.team_id = a.team_id AND i.article_id = a.id
    JOIN   item_stage g ON g.team_id = i.team_id AND g.item_id = i.id AND g.stage = ${stages.code("read")}::smallint
    JOIN   raw_page p ON p.team_id = i.team_id AND p.item_id = i.id
    WHERE  a.team_id = ${teamId} AND a.analysis_version < ${version} AND g.outcome = ${outcomes.code("done")}::smallint
    ORDER  BY a.published_at DESC, a.id DESC LIMIT ${most}`;
}
