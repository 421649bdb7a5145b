import type { Measure } from "@onrecord/query/filter";
import { z } from "zod";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { bucketOf, matchingUnits } from "../matching.ts";
import type { Scope } from "../scope.ts";
import type { Bucket } from "./coverage-over-time.ts";

/** What share of everything collected is it? The base: same measure and bucket, with only period, outlets and language kept. */
export const BasePoint = z.object({ bucket: z.iso.date(), n: z.int() });
export type BasePoint = z.infer<typeof BasePoint>;

/** The scope of the base: topic, speaker, proposition, stance, basis, kind, voices and text are dropped. */
export function baseScope(scope: Scope): Scope {
  return {
    ...scope,
    topics: [],
    speakers: [],
    propositions: [],
    stances: [],
    bases: [],
    kinds: [],
    directOnly: false,
    voices: "all",
    wide: false,
    only: null,
    articleIds: null,
  };
}

/** Articles and statements come from the counters, the one thing that is slow to count anew; the rest is counted. */
export function coverageBase(db: Db, teamId: number, scope: Scope, measure: Measure, bucket: Bucket) {
  if (measure === "articles" || measure === "statements") {
    return db.rows(BasePoint)`
      SELECT ${bucketOf(bucket, Prisma.sql`c.day`)} AS bucket,
             sum(${measure === "articles" ? Prisma.sql`c.articles` : Prisma.sql`c.statements`})::int AS n
      FROM   collected c
      WHERE  c.team_id = ${teamId} AND c.day >= ${scope.from}::date AND c.day < ${scope.until}::date
        AND  (${scope.outlets.length === 0} OR c.outlet_id = ANY (${scope.outlets}::int[]))
        AND  (${scope.language === null} OR c.language = ${scope.language ?? ""})
      GROUP  BY 1 ORDER BY 1`;
  }
  return db.rows(BasePoint)`
    SELECT ${bucketOf(bucket, Prisma.sql`u.day`)} AS bucket,
           ${measure === "outlets" ? Prisma.sql`count(DISTINCT u.unit)` : Prisma.sql`sum(u.weight)`}::int AS n
    FROM   (${matchingUnits(teamId, baseScope(scope), measure)}) u
    WHERE  u.day IS NOT NULL
    GROUP  BY 1 ORDER BY 1`;
}
