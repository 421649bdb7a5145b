import { z } from "zod";
import { HEADLINE_BIT } from "../codes.ts";
import type { Db } from "../database.ts";
import { matchingStatements } from "../matching.ts";
import type { Scope } from "../scope.ts";

/** Which utterance did most statements of the scope report? The earliest of equals. */
export const CarriedUtterance = z.object({
  utteranceId: z.string(),
  statementId: z.string(),
  articleId: z.string(),
  speaker: z.string(),
  sentence: z.string(),
  /** All of its reports, wherever they stand. */
  reports: z.int(),
});
export type CarriedUtterance = z.infer<typeof CarriedUtterance>;

/** No row when nothing was said. */
export function mostCarried(db: Db, teamId: number, scope: Scope) {
  return db.rows(CarriedUtterance)`
    SELECT t.utterance_id::text AS "utteranceId", s.id::text AS "statementId", s.article_id::text AS "articleId",
           coalesce(k.name, s.speaker_name) AS speaker, s.sentence,
           (SELECT count(*) FROM statement r
            WHERE r.team_id = ${teamId} AND r.utterance_id = t.utterance_id AND r.flags & ${HEADLINE_BIT} = 0)::int AS reports
    FROM   (
      SELECT s.utterance_id, count(*) AS here, (array_agg(s.id ORDER BY s.published_at, s.id))[1] AS first_id
      FROM   (${matchingStatements(teamId, scope)}) s
      GROUP  BY 1 ORDER BY 2 DESC, 1 LIMIT 1
    ) t
    JOIN   statement s ON s.team_id = ${teamId} AND s.id = t.first_id
    LEFT   JOIN speaker k ON k.team_id = s.team_id AND k.id = s.speaker_id`;
}
