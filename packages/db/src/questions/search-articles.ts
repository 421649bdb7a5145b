import type { Query } from "@onrecord/query/query";
import { z } from "zod";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { isoInstant } from "../keyset.ts";
import { proposedArticles, type SearchRange } from "../proposed-articles.ts";

/** Which stored articles may match a query? A superset by words and names, with the texts for the matcher, which decides. */
export const FoundArticle = z.object({
  id: z.string(),
  title: z.string(),
  body: z.string(),
  outletId: z.int(),
  outlet: z.string(),
  at: z.string(),
  statements: z.array(
    z.object({
      id: z.string(),
      speaker: z.string(),
      content: z.string(),
      sentence: z.string(),
      place: z.tuple([z.int(), z.int()]),
    }),
  ),
});
export type FoundArticle = z.infer<typeof FoundArticle>;

/** Newest first; null asks for all articles. */
export async function searchArticles(db: Db, teamId: number, query: Query | null, range: SearchRange) {
  const keys = await proposedArticles(db, teamId, query, range);
  return db.rows(FoundArticle)`
    SELECT a.id::text AS id, a.title, t.body, a.outlet_id AS "outletId", o.name AS outlet, ${isoInstant(Prisma.sql`a.published_at`)} AS at,
           coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id::text, 'speaker', coalesce(k.name, s.speaker_name), 'content', s.content,
                       'sentence', s.sentence, 'place', jsonb_build_array(s.sentence_start, s.sentence_end)) ORDER BY s.sentence_start)
                     FROM statement s LEFT JOIN speaker k ON k.team_id = s.team_id AND k.id = s.speaker_id
                     WHERE s.team_id = a.team_id AND s.article_id = a.id), '[]') AS statements
    FROM   ${keys} f
    JOIN   article a ON a.team_id = ${teamId} AND a.id = f.article_id
    JOIN   article_text t ON t.team_id = a.team_id AND t.article_id = a.id
    JOIN   outlet o ON o.team_id = a.team_id AND o.id = a.outlet_id
    ORDER  BY a.published_at DESC, a.id DESC`;
}
