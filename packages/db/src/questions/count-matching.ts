import type { Measure } from "@onrecord/query/filter";
import { z } from "zod";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { matchingUnits } from "../matching.ts";
import type { Scope } from "../scope.ts";

/** How many units match in the whole period? Counted anew, never summed over buckets. */
export const MatchingCount = z.object({
  n: z.int(),
  /** Distinct outlets among them. */
  outlets: z.int(),
});

export function countMatching(db: Db, teamId: number, scope: Scope, measure: Measure) {
  return db.row(MatchingCount)`
    SELECT ${measure === "outlets" ? Prisma.sql`count(DISTINCT u.unit)` : Prisma.sql`coalesce(sum(u.weight), 0)`}::int AS n,
           count(DISTINCT u.outlet_id)::int AS outlets
    FROM   (${matchingUnits(teamId, scope, measure)}) u`;
}
