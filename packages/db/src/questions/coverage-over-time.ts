import type { Measure } from "@onrecord/query/filter";
import { z } from "zod";
import type { Db } from "../database.ts";
import { bucketOf, matchingUnits } from "../matching.ts";
import { Prisma } from "../generated/client.ts";
import type { Scope } from "../scope.ts";

/** How many units match, bucket by bucket? An empty bucket has no row. */
export const CoveragePoint = z.object({
  /** First day of the bucket. */
  bucket: z.iso.date(),
  n: z.int(),
});
export type CoveragePoint = z.infer<typeof CoveragePoint>;

export type Bucket = "day" | "week" | "month";

export function coverageOverTime(db: Db, teamId: number, scope: Scope, measure: Measure, bucket: Bucket) {
  return db.rows(CoveragePoint)`
    SELECT ${bucketOf(bucket, Prisma.sql`u.day`)} AS bucket,
           ${measure === "outlets" ? Prisma.sql`count(DISTINCT u.unit)` : Prisma.sql`sum(u.weight)`}::int AS n
    FROM   (${matchingUnits(teamId, scope, measure)}) u
    WHERE  u.day IS NOT NULL
    GROUP  BY 1 ORDER BY 1`;
}
