import { z } from "zod";
import { labels } from "../codes.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { bucketOf, matchingStances } from "../matching.ts";
import type { Scope } from "../scope.ts";
import type { Bucket } from "./coverage-over-time.ts";

/** How many stances for, against, mixed and unclear, on each proposition, bucket by bucket? */
export const BalancePoint = z.object({
  bucket: z.iso.date(),
  propositionId: z.int(),
  label: labels.column,
  n: z.int(),
});
export type BalancePoint = z.infer<typeof BalancePoint>;

export function stanceBalance(db: Db, teamId: number, scope: Scope, bucket: Bucket) {
  const day = Prisma.sql`article_day(st.published_at, st.published_precision, ${scope.zone})`;
  return db.rows(BalancePoint)`
    SELECT ${bucketOf(bucket, day)} AS bucket, st.proposition_id AS "propositionId", st.label, count(*)::int AS n
    FROM   stance st JOIN statement s ON s.team_id = st.team_id AND s.id = st.statement_id
    WHERE  ${matchingStances(teamId, scope)} AND ${day} IS NOT NULL
    GROUP  BY 1, 2, 3 ORDER BY 1, 2, 3`;
}
