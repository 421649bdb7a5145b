import { z } from "zod";
import { HEADLINE_BIT } from "../codes.ts";
import type { Db } from "../database.ts";

const Count = z.object({
  outletId: z.int(),
  language: z.string(),
  day: z.string(),
  articles: z.int(),
  statements: z.int(),
});
export type Count = z.infer<typeof Count>;

/** What one article brings to the counters as it stands: a row, or none while it is undated or not there. */
export function countsOf(db: Db, teamId: number, articleId: string): Promise<Count[]> {
  return db.rows(Count)`
    SELECT * FROM (
      SELECT a.outlet_id AS "outletId", a.language, article_day(a.published_at, a.published_precision, t.zone)::text AS day, 1 AS articles,
             (SELECT count(*) FROM statement s
              WHERE s.team_id = a.team_id AND s.article_id = a.id AND s.flags & ${HEADLINE_BIT}::int = 0)::int AS statements
      FROM   article a JOIN "auth"."team" t ON t.id = a.team_id
      WHERE  a.team_id = ${teamId} AND a.id = ${articleId}::bigint) c
    WHERE day IS NOT NULL`;
}

/**
 * Carries a change of an article into the counters: takes off what it brought before and adds what it brings now, as one
 * statement sorted by key (so that no two saves wait for each other crosswise). The last thing before COMMIT.
 */
export async function countCollected(
  db: Db,
  teamId: number,
  { before, after }: { before: readonly Count[]; after: readonly Count[] },
): Promise<void> {
  const changes = new Map<string, Count>();
  for (const [sign, counts] of [
    [-1, before],
    [1, after],
  ] as const)
    for (const count of counts) {
      const key = `${count.outletId} ${count.language} ${count.day}`;
      const { articles = 0, statements = 0 } = changes.get(key) ?? {};
      changes.set(key, {
        ...count,
        articles: articles + sign * count.articles,
        statements: statements + sign * count.statements,
      });
    }
  const rows = [...changes.values()].filter(({ articles, statements }) => articles !== 0 || statements !== 0);
  if (rows.length === 0) return;
  const json = JSON.stringify(rows.map(({ outletId, ...rest }) => ({ outlet_id: outletId, ...rest })));
  await db.run`
    INSERT INTO collected AS c (team_id, outlet_id, language, day, articles, statements)
    SELECT ${teamId}, r.outlet_id, r.language, r.day, r.articles, r.statements
    FROM   json_to_recordset(${json}::json) AS r(outlet_id int, language text, day date, articles int, statements int)
    ORDER  BY r.outlet_id, r.language, r.day
    ON CONFLICT (team_id, outlet_id, language, day) DO UPDATE
    SET articles = c.articles + excluded.articles, statements = c.statements + excluded.statements`;
  if (rows.every((row) => row.articles >= 0)) return;
  await db.run`
    DELETE FROM collected c USING json_to_recordset(${json}::json) AS r(outlet_id int, language text, day date)
    WHERE c.team_id = ${teamId} AND c.outlet_id = r.outlet_id AND c.language = r.language AND c.day = r.day
      AND c.articles = 0 AND c.statements = 0`;
}
