import type { Measure } from "@onrecord/query/filter";
import { z } from "zod";
import type { Db } from "../database.ts";
import { unitsByBucket } from "../matching.ts";
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
  return db.rows(CoveragePoint)`${unitsByBucket(teamId, scope, measure, bucket)}`;
}
