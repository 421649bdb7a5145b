import { z } from "zod";
import { bases, labels, saidHows, statementKinds } from "../codes.ts";
import type { Db } from "../database.ts";
import { isoInstant } from "../keyset.ts";
import { Prisma } from "../generated/client.ts";
import { matchingStancesOfAllTime } from "../matching.ts";
import type { Scope } from "../scope.ts";

/**
 * Every stance of named holders that the scope matches, of all time and in order of the day it was said: what positions,
 * shifts and the position timeline are made of. Those said at a time coarser than a month have no day and come apart.
 */
export const StanceMark = z.object({
  holderId: z.int(),
  propositionId: z.int(),
  utteranceId: z.string(),
  statementId: z.string(),
  articleId: z.string(),
  storyId: z.string(),
  saidOn: z.string().nullable(),
  saidHow: z.int().transform(saidHows.word),
  kind: z.int().transform(statementKinds.word),
  label: z.int().transform(labels.word),
  basis: z.int().transform(bases.word),
  confidence: z.number(),
  sentence: z.string(),
  outlet: z.string(),
  outletId: z.int(),
  title: z.string(),
  publishedAt: z.string(),
});
export type StanceMark = z.infer<typeof StanceMark>;

export function stanceMarks(db: Db, teamId: number, scope: Scope) {
  return db.rows(StanceMark)`
    SELECT st.holder_id AS "holderId", st.proposition_id AS "propositionId", st.utterance_id::text AS "utteranceId",
           st.statement_id::text AS "statementId", st.article_id::text AS "articleId", st.story_id::text AS "storyId",
           to_char(st.said_on, 'YYYY-MM-DD') AS "saidOn", st.said_how AS "saidHow", st.statement_kind AS kind, st.label, st.basis,
           st.confidence, s.sentence, o.name AS outlet, st.outlet_id AS "outletId", a.title,
           ${isoInstant(Prisma.sql`st.published_at`)} AS "publishedAt"
    FROM   stance st
    JOIN   statement s ON s.team_id = st.team_id AND s.id = st.statement_id
    JOIN   outlet o ON o.team_id = st.team_id AND o.id = st.outlet_id
    JOIN   article a ON a.team_id = st.team_id AND a.id = st.article_id
    WHERE  ${matchingStancesOfAllTime(teamId, scope)} AND st.holder_id IS NOT NULL
    ORDER  BY st.said_on NULLS LAST, st.utterance_id, st.statement_id
    LIMIT  20000`;
}
