import { z } from "zod";
import { flagsColumn, HEADLINE_BIT, saidHows, speakerKinds, statementKinds } from "../codes.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { afterCursor, isoInstant, pageOf, PAGE_SIZE, type Cursor, type Page } from "../keyset.ts";
import { matchingUnits } from "../matching.ts";
import type { Scope } from "../scope.ts";
import { StanceChip } from "../stance-chip.ts";

/** Which statements (or utterances, told by their earliest statement) match, newest first? */
export const StatementRow = z.object({
  id: z.string(),
  statementId: z.string(),
  articleId: z.string(),
  at: z.string(),
  precision: z.int(),
  speakerId: z.int().nullable(),
  speaker: z.string(),
  speakerKind: speakerKinds.column,
  role: z.string().nullable(),
  kind: statementKinds.column,
  flags: flagsColumn,
  sentence: z.string(),
  content: z.string(),
  words: z.int(),
  quotedWords: z.int(),
  saidOn: z.string().nullable(),
  saidHow: saidHows.column,
  confidence: z.number(),
  outletId: z.int(),
  outlet: z.string(),
  title: z.string(),
  /** Statements that report the same utterance, itself included; copies in headlines are not counted again. */
  reports: z.int(),
  utteranceId: z.string(),
  stances: z.array(StanceChip),
});
export type StatementRow = z.infer<typeof StatementRow>;

export async function listStatements(
  db: Db,
  teamId: number,
  scope: Scope,
  unit: "statements" | "utterances",
  cursor: Cursor | null,
  size = PAGE_SIZE,
): Promise<Page<StatementRow>> {
  const rows = await db.rows(StatementRow)`
    WITH page AS (
      SELECT u.unit, u.at FROM (${matchingUnits(teamId, scope, unit)}) u
      WHERE ${afterCursor(cursor, Prisma.sql`u.at`, Prisma.sql`u.unit`)}
      ORDER BY u.at DESC, u.unit DESC LIMIT ${size + 1}
    )
    SELECT p.unit::text AS id, s.id::text AS "statementId", s.article_id::text AS "articleId", ${isoInstant(Prisma.sql`p.at`)} AS at,
           s.published_precision AS precision, s.speaker_id AS "speakerId", coalesce(k.name, s.speaker_name) AS speaker,
           s.speaker_kind AS "speakerKind", s.speaker_role AS role, s.kind, s.flags, s.sentence, s.content, s.words,
           s.quoted_words AS "quotedWords", to_char(s.said_on, 'YYYY-MM-DD') AS "saidOn", s.said_how AS "saidHow", s.confidence,
           s.outlet_id AS "outletId", o.name AS outlet, a.title,
           (SELECT count(*) FROM statement r
            WHERE r.team_id = s.team_id AND r.utterance_id = s.utterance_id AND r.flags & ${HEADLINE_BIT} = 0)::int AS reports, s.utterance_id::text AS "utteranceId",
           coalesce((SELECT jsonb_agg(jsonb_build_object('propositionId', st.proposition_id, 'label', st.label, 'basis', st.basis,
                       'holder', st.holder_name, 'holderId', st.holder_id, 'confidence', st.confidence) ORDER BY st.proposition_id, st.holder)
                     FROM stance st WHERE st.team_id = s.team_id AND st.statement_id = s.id), '[]') AS stances
    FROM   page p
    ${unit === "utterances" ? Prisma.sql`JOIN utterance u ON u.team_id = ${teamId} AND u.id = p.unit` : Prisma.empty}
    JOIN   statement s ON s.team_id = ${teamId} AND s.id = ${unit === "utterances" ? Prisma.sql`u.first_id` : Prisma.sql`p.unit`}
    JOIN   article a ON a.team_id = s.team_id AND a.id = s.article_id
    JOIN   outlet o ON o.team_id = s.team_id AND o.id = s.outlet_id
    LEFT   JOIN speaker k ON k.team_id = s.team_id AND k.id = s.speaker_id
    ORDER  BY p.at DESC, p.unit DESC`;
  return pageOf(rows, size);
}
