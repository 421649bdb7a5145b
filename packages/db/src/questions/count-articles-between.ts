import { z } from "zod";
import type { Db } from "../database.ts";

/** How many articles have been collected that stand between two instants? Half-open; one index-only scan. */
export const ArticleCount = z.object({ n: z.int() });

export async function countArticlesBetween(
  db: Db,
  teamId: number,
  { since, until }: { since: Date; until: Date },
): Promise<number> {
  const { n } = await db.row(ArticleCount)`
    SELECT count(*)::int AS n FROM article WHERE team_id = ${teamId} AND published_at >= ${since} AND published_at < ${until}`;
  return n;
}
