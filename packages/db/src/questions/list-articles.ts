import { z } from "zod";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { afterCursor, isoInstant, pageOf, PAGE_SIZE, type Cursor, type Page } from "../keyset.ts";
import { matchingUnits } from "../matching.ts";
import type { Scope } from "../scope.ts";

/** Which articles (or stories, told by their original) match, newest first? */
export const ArticleRow = z.object({
  id: z.string(),
  articleId: z.string(),
  at: z.string(),
  precision: z.int(),
  title: z.string(),
  url: z.string(),
  outletId: z.int(),
  outlet: z.string(),
  language: z.string(),
  /** Articles of its story, itself included. */
  copies: z.int(),
  statements: z.int(),
  /** The sentence of its first statement that meets the filter, one that the text itself matches before others; null without any. */
  sentence: z.string().nullable(),
  statementId: z.string().nullable(),
});
export type ArticleRow = z.infer<typeof ArticleRow>;

export async function listArticles(
  db: Db,
  teamId: number,
  scope: Scope,
  unit: "articles" | "stories",
  cursor: Cursor | null,
  size = PAGE_SIZE,
): Promise<Page<ArticleRow>> {
  const matchesText = Prisma.sql`u.unit = ANY (${scope.statementIds ?? []}::bigint[])`;
  const rows = await db.rows(ArticleRow)`
    WITH page AS (
      SELECT u.unit, u.article_id, u.at FROM (${matchingUnits(teamId, scope, unit)}) u
      WHERE ${afterCursor(cursor, Prisma.sql`u.at`, Prisma.sql`u.unit`)}
      ORDER BY u.at DESC, u.unit DESC LIMIT ${size + 1}
    )
    SELECT p.unit::text AS id, a.id::text AS "articleId", ${isoInstant(Prisma.sql`p.at`)} AS at, a.published_precision AS precision,
           a.title, a.url, a.outlet_id AS "outletId", o.name AS outlet, a.language,
           (SELECT count(*) FROM article c WHERE c.team_id = a.team_id AND c.story_id = a.story_id)::int AS copies,
           (SELECT count(*) FROM statement s WHERE s.team_id = a.team_id AND s.article_id = a.id)::int AS statements,
           f.sentence, f.id::text AS "statementId"
    FROM   page p
    JOIN   article a ON a.team_id = ${teamId} AND a.id = p.article_id
    JOIN   outlet o ON o.team_id = a.team_id AND o.id = a.outlet_id
    LEFT   JOIN LATERAL (
      SELECT u.unit AS id, s.sentence
      FROM (${matchingUnits(teamId, { ...scope, wide: true, statementIds: null }, "statements")}) u
      JOIN statement s ON s.team_id = ${teamId} AND s.id = u.unit
      WHERE u.article_id = a.id ORDER BY ${matchesText} DESC, s.sentence_start LIMIT 1
    ) f ON true
    ORDER  BY p.at DESC, p.unit DESC`;
  return pageOf(rows, size);
}
