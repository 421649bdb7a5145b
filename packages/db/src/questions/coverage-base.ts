import type { Measure } from "@onrecord/query/filter";
import { z } from "zod";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { bucketOf, unitsByBucket } from "../matching.ts";
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
    notSpeakers: [],
    notPropositions: [],
    utterance: null,
    stances: [],
    bases: [],
    kinds: [],
    directOnly: false,
    voices: "all",
    wide: false,
    only: null,
    articleIds: null,
    statementIds: null,
  };
}

/** Articles and statements come from the counters, the one thing that is slow to count anew; the rest is counted. */
export function coverageBase(db: Db, teamId: number, scope: Scope, measure: Measure, bucket: Bucket) {
  if (measure === "articles" || measure === "statements") {
    return db.rows(BasePoint)`
      WITH counted AS (
        SELECT ${bucketOf(bucket, Prisma.sql`c.day`)} AS bucket,
               sum(${measure === "articles" ? Prisma.sql`c.articles` : Prisma.sql`c.statements`})::int AS n
        FROM   collected c
        WHERE  c.team_id = ${teamId} AND c.day >= ${scope.from}::date AND c.day < ${scope.until}::date
          AND  (${scope.outlets.length === 0} OR c.outlet_id = ANY (${scope.outlets}::int[]))
          AND  (${scope.language === null} OR c.language = ${scope.language ?? ""})
        GROUP  BY 1
      )
      SELECT to_char(bucket, 'YYYY-MM-DD') AS bucket, n FROM counted ORDER BY counted.bucket`;
  }
  return db.rows(BasePoint)`${unitsByBucket(teamId, baseScope(scope), measure, bucket)}`;
}
