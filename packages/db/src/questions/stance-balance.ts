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
    WITH counted AS MATERIALIZED (
      SELECT ${bucketOf(bucket, day)} AS bucket, st.proposition_id, st.label, count(*)::int AS n
      FROM   stance st
      WHERE  ${matchingStances(teamId, scope)}
      GROUP  BY 1, 2, 3
    )
    SELECT to_char(bucket, 'YYYY-MM-DD') AS bucket, proposition_id AS "propositionId", label, n
    FROM   counted WHERE bucket IS NOT NULL
    ORDER  BY counted.bucket, proposition_id, label`;
}
