import type { ArticleOrder } from "@onrecord/query/list-order";
import { z } from "zod";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import {
  fromA,
  fromMost,
  inOrder,
  isoInstant,
  KEY,
  keyOf,
  NEWEST,
  OLDEST,
  pageOf,
  PAGE_SIZE,
  pastCursor,
  type Page,
  type PageAsked,
  type Run,
} from "../keyset.ts";
import { matchingUnits } from "../matching.ts";
import type { Scope } from "../scope.ts";

/** Which articles (or stories, told by their original) match? */
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

/** What the units `u` run by, and what that is joined from: never fewer units than there are. */
function runs(teamId: number, order: ArticleOrder): Run & { from: Prisma.Sql } {
  const { sql } = Prisma;
  switch (order) {
    case "newest":
      return { ...NEWEST, from: Prisma.empty };
    case "oldest":
      return { ...OLDEST, from: Prisma.empty };
    case "outlet":
      return {
        ...fromA(sql`coalesce(ko.name, '')`),
        from: sql`LEFT JOIN outlet ko ON ko.team_id = ${teamId} AND ko.id = u.outlet_id`,
      };
    case "copied":
      return {
        ...fromMost(sql`kc.copies`),
        from: sql`JOIN article ka ON ka.team_id = ${teamId} AND ka.id = u.article_id
          JOIN (SELECT story_id, count(*)::int AS copies FROM article WHERE team_id = ${teamId} GROUP BY 1) kc ON kc.story_id = ka.story_id`,
      };
  }
}

/** One page. */
export async function listArticles(
  db: Db,
  teamId: number,
  scope: Scope,
  unit: "articles" | "stories",
  { order = "newest", cursor, size = PAGE_SIZE }: PageAsked<ArticleOrder> = {},
): Promise<Page<ArticleRow>> {
  const run = runs(teamId, order);
  const unitAt = { at: Prisma.sql`u.at`, ids: [Prisma.sql`u.unit`] };
  const matchesText = Prisma.sql`u.unit = ANY (${scope.statementIds ?? []}::bigint[])`;
  const rows = await db.rows(ArticleRow.extend(KEY))`
    WITH page AS (
      SELECT u.unit, u.article_id, u.at, ${keyOf(run)} AS key FROM (${matchingUnits(teamId, scope, unit)}) u ${run.from}
      WHERE ${pastCursor(run, unitAt, cursor)} ORDER BY ${inOrder(run, unitAt)} LIMIT ${size + 1}
    )
    SELECT p.unit::text AS id, a.id::text AS "articleId", ${isoInstant(Prisma.sql`p.at`)} AS at, a.published_precision AS precision,
           a.title, a.url, a.outlet_id AS "outletId", o.name AS outlet, a.language,
           (SELECT count(*) FROM article c WHERE c.team_id = a.team_id AND c.story_id = a.story_id)::int AS copies,
           (SELECT count(*) FROM statement s WHERE s.team_id = a.team_id AND s.article_id = a.id)::int AS statements,
           f.sentence, f.id::text AS "statementId", p.key::text AS key
    FROM   page p
    JOIN   article a ON a.team_id = ${teamId} AND a.id = p.article_id
    JOIN   outlet o ON o.team_id = a.team_id AND o.id = a.outlet_id
    LEFT   JOIN LATERAL (
      SELECT u.unit AS id, s.sentence
      FROM (${matchingUnits(teamId, { ...scope, wide: true, statementIds: null }, "statements")}) u
      JOIN statement s ON s.team_id = ${teamId} AND s.id = u.unit
      WHERE u.article_id = a.id ORDER BY ${matchesText} DESC, s.sentence_start LIMIT 1
    ) f ON true
    ORDER  BY ${inOrder(run, { key: Prisma.sql`p.key`, at: Prisma.sql`p.at`, ids: [Prisma.sql`p.unit`] })}`;
  return pageOf(rows, size);
}
