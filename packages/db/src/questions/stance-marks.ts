import { z } from "zod";
import { bases, labels, saidHows, statementKinds } from "../codes.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { isoInstant } from "../keyset.ts";
import { matchingStancesOfAllTime } from "../matching.ts";
import type { Scope } from "../scope.ts";

/**
 * Every stance of holders in the canon that the scope matches, of all time, in the order of publication: what positions
 * and shifts are made of. Narrow on purpose, since positions look back past any period; those said at a time coarser than a
 * month have no day.
 */
export const StanceMark = z.object({
  holderId: z.int(),
  propositionId: z.int(),
  utteranceId: z.string(),
  statementId: z.string(),
  articleId: z.string(),
  storyId: z.string(),
  saidOn: z.string().nullable(),
  saidHow: saidHows.column,
  kind: statementKinds.column,
  label: labels.column,
  basis: bases.column,
  confidence: z.number(),
});
export type StanceMark = z.infer<typeof StanceMark>;

/**
 * Whatever sides and bases the scope asks for: a position is made of all labels and drawn whatever the basis, and one made of "for" alone
 * would be for. With `contestedOnly`, only of holders who were on both sides of a proposition: nobody else can have shifted.
 */
export function stanceMarks(db: Db, teamId: number, asked: Scope, { contestedOnly }: { contestedOnly: boolean }) {
  const scope: Scope = { ...asked, stances: [], bases: [] };
  const contested = Prisma.sql`(st.holder_id, st.proposition_id) IN (
    SELECT c.holder_id, c.proposition_id FROM stance c
    WHERE c.team_id = ${teamId} AND c.holder_id IS NOT NULL AND c.basis <> ${bases.code("second-hand")}::smallint
    GROUP BY 1, 2 HAVING bool_or(c.label = ${labels.code("for")}::smallint) AND bool_or(c.label = ${labels.code("against")}::smallint))`;
  return db.rows(StanceMark)`
    SELECT st.holder_id AS "holderId", st.proposition_id AS "propositionId", st.utterance_id::text AS "utteranceId",
           st.statement_id::text AS "statementId", st.article_id::text AS "articleId", st.story_id::text AS "storyId",
           to_char(st.said_on, 'YYYY-MM-DD') AS "saidOn", st.said_how AS "saidHow", st.statement_kind AS kind, st.label, st.basis,
           st.confidence
    FROM   stance st
    WHERE  ${matchingStancesOfAllTime(teamId, scope)} AND st.holder_id IS NOT NULL
      AND  ${contestedOnly ? contested : Prisma.sql`true`}
    ORDER  BY st.published_at, st.statement_id`;
}

/** The sentence behind a mark, and where it stands. */
export const MarkDetail = z.object({
  statementId: z.string(),
  sentence: z.string(),
  outlet: z.string(),
  title: z.string(),
  publishedAt: z.string(),
});
export type MarkDetail = z.infer<typeof MarkDetail>;

export function markDetails(db: Db, teamId: number, statementIds: string[]) {
  return db.rows(MarkDetail)`
    SELECT s.id::text AS "statementId", s.sentence, o.name AS outlet, a.title, ${isoInstant(Prisma.sql`s.published_at`)} AS "publishedAt"
    FROM   statement s
    JOIN   article a ON a.team_id = s.team_id AND a.id = s.article_id
    JOIN   outlet o ON o.team_id = s.team_id AND o.id = s.outlet_id
    WHERE  s.team_id = ${teamId} AND s.id = ANY (${statementIds}::bigint[])`;
}
