import { z } from "zod";
import { bases, labels, saidHows, speakerKinds, statementKinds } from "../codes.ts";
import type { Db } from "../database.ts";
import { Decider, deciderOfStance, judgementOfStance } from "../decider.ts";
import { Prisma } from "../generated/client.ts";
import { afterCursor, isoInstant, PAGE_SIZE, type Cursor, type Page } from "../keyset.ts";
import { matchingStances } from "../matching.ts";
import type { Scope } from "../scope.ts";

/** Which stances match, newest first? One row a holder, statement and proposition. */
export const StanceRow = z.object({
  /** The statement's id: pages go by it. */
  id: z.string(),
  articleId: z.string(),
  at: z.string(),
  propositionId: z.int(),
  proposition: z.string(),
  topicId: z.int(),
  holderSlot: z.int(),
  holderId: z.int().nullable(),
  holder: z.string(),
  holderKind: speakerKinds.column,
  label: labels.column,
  basis: bases.column,
  kind: statementKinds.column,
  confidence: z.number(),
  reason: z.string(),
  decidedBy: Decider,
  sentence: z.string(),
  saidOn: z.string().nullable(),
  saidHow: saidHows.column,
  utteranceId: z.string(),
  outletId: z.int(),
  outlet: z.string(),
  title: z.string(),
});
export type StanceRow = z.infer<typeof StanceRow>;

export const StanceTotal = z.object({ n: z.int() });

export function countStances(db: Db, teamId: number, scope: Scope) {
  return db.row(StanceTotal)`
    SELECT count(*)::int AS n
    FROM   stance st
    WHERE  ${matchingStances(teamId, scope)}`;
}

/** A page never ends within one statement's stances: it is filled up to the statement's last. */
export async function listStances(
  db: Db,
  teamId: number,
  scope: Scope,
  cursor: Cursor | null,
  size = PAGE_SIZE,
): Promise<Page<StanceRow>> {
  const rows = await db.rows(StanceRow)`
    WITH matching AS (
      SELECT st.* FROM stance st
      WHERE ${matchingStances(teamId, scope)} AND ${afterCursor(cursor, Prisma.sql`st.published_at`, Prisma.sql`st.statement_id`)}
      ORDER BY st.published_at DESC, st.statement_id DESC
      FETCH FIRST ${size + 1} ROWS WITH TIES
    )
    SELECT st.statement_id::text AS id, st.article_id::text AS "articleId", ${isoInstant(Prisma.sql`st.published_at`)} AS at,
           st.proposition_id AS "propositionId", p.text AS proposition, st.topic_id AS "topicId", st.holder AS "holderSlot",
           st.holder_id AS "holderId", coalesce(k.name, st.holder_name) AS holder, st.holder_kind AS "holderKind", st.label, st.basis,
           st.statement_kind AS kind, st.confidence, st.reason, ${deciderOfStance} AS "decidedBy", s.sentence, to_char(st.said_on, 'YYYY-MM-DD') AS "saidOn",
           st.said_how AS "saidHow", st.utterance_id::text AS "utteranceId", st.outlet_id AS "outletId", o.name AS outlet, a.title
    FROM   matching st
    JOIN   statement s ON s.team_id = st.team_id AND s.id = st.statement_id
    JOIN   proposition p ON p.team_id = st.team_id AND p.id = st.proposition_id
    JOIN   outlet o ON o.team_id = st.team_id AND o.id = st.outlet_id
    JOIN   article a ON a.team_id = st.team_id AND a.id = st.article_id
    LEFT   JOIN speaker k ON k.team_id = st.team_id AND k.id = st.holder_id
    LEFT   JOIN ${judgementOfStance}
    ORDER  BY st.published_at DESC, st.statement_id DESC, st.proposition_id, st.holder`;
  return wholeStatements(rows, size);
}

/** Cuts at the last statement that fits whole, so that the next page, which begins after a statement, repeats and skips none. */
function wholeStatements(rows: StanceRow[], size: number): Page<StanceRow> {
  if (rows.length <= size) return { rows, next: null };
  const extra = rows.at(size)!.id;
  const firstOfExtra = rows.findIndex((row) => row.id === extra);
  const shown = firstOfExtra === 0 ? rows : rows.slice(0, firstOfExtra);
  const last = shown.at(-1)!;
  return { rows: shown, next: { at: last.at, id: last.id } };
}
