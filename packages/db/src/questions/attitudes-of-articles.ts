import type { Attitude } from "@onrecord/analysis/reading";
import { z } from "zod";
import type { Db } from "../database.ts";

/** What attitudes were read in these articles, with sentence and story of each? What drafted and suggested propositions are tried on. */
export const StoredAttitude = z.object({
  statementId: z.string(),
  articleId: z.string(),
  storyId: z.string(),
  sentence: z.string(),
  /** As analysis gave it when the article was read: nobody else writes this column. */
  attitude: z.custom<Attitude>((value) => typeof value === "object" && value !== null),
});
export type StoredAttitude = z.infer<typeof StoredAttitude>;

export function attitudesOfArticles(db: Db, teamId: number, articleIds: string[]) {
  return db.rows(StoredAttitude)`
    SELECT t.statement_id::text AS "statementId", t.article_id::text AS "articleId", s.story_id::text AS "storyId", s.sentence, t.detail AS attitude
    FROM   attitude t JOIN statement s ON s.team_id = t.team_id AND s.id = t.statement_id
    WHERE  t.team_id = ${teamId} AND t.article_id = ANY (${articleIds}::bigint[])
    ORDER  BY s.published_at DESC, t.id`;
}
