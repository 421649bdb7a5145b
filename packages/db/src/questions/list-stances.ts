import type { StanceOrder } from "@onrecord/query/list-order";
import { z } from "zod";
import { bases, labels, saidHows, speakerKinds, statementKinds } from "../codes.ts";
import type { Db } from "../database.ts";
import { Decider, deciderOfStance, judgementOfStance } from "../decider.ts";
import { Prisma } from "../generated/client.ts";
import {
  fromA,
  inOrder,
  isoInstant,
  KEY,
  keyOf,
  NEWEST,
  OLDEST,
  pageOf,
  PAGE_SIZE,
  pastCursor,
  type Page,
  type PageAsked,
  type Run,
} from "../keyset.ts";
import { matchingStances } from "../matching.ts";
import type { Scope } from "../scope.ts";

/** Which stances match? One row a holder, statement and proposition. */
export const StanceRow = z.object({
  /** The statement's: pages go by it, its proposition and its holder. */
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

/** What stances `st` run by, and what that is joined from: never fewer stances than there are. */
function runs(order: StanceOrder): Run & { from: Prisma.Sql } {
  const { sql } = Prisma;
  const confidence = { key: sql`st.confidence`, type: sql`real` };
  switch (order) {
    case "newest":
      return { ...NEWEST, from: Prisma.empty };
    case "oldest":
      return { ...OLDEST, from: Prisma.empty };
    case "surest":
      return { by: confidence, descending: true, from: Prisma.empty };
    case "unsurest":
      return { by: confidence, descending: false, from: Prisma.empty };
    case "speaker":
      return {
        ...fromA(sql`coalesce(kk.name, st.holder_name)`),
        from: sql`LEFT JOIN speaker kk ON kk.team_id = st.team_id AND kk.id = st.holder_id`,
      };
    case "outlet":
      return {
        ...fromA(sql`coalesce(ko.name, '')`),
        from: sql`LEFT JOIN outlet ko ON ko.team_id = st.team_id AND ko.id = st.outlet_id`,
      };
  }
}

/** One page. */
export async function listStances(
  db: Db,
  teamId: number,
  scope: Scope,
  { order = "newest", cursor, size = PAGE_SIZE }: PageAsked<StanceOrder> = {},
): Promise<Page<StanceRow>> {
  const { sql } = Prisma;
  const run = runs(order);
  const place = { at: sql`st.published_at`, ids: [sql`st.statement_id`, sql`st.proposition_id`, sql`st.holder`] };
  const rows = await db.rows(StanceRow.extend(KEY))`
    WITH page AS (
      SELECT st.*, ${keyOf(run)} AS key FROM stance st ${run.from}
      WHERE ${matchingStances(teamId, scope)} AND ${pastCursor(run, place, cursor)}
      ORDER BY ${inOrder(run, place)} LIMIT ${size + 1}
    )
    SELECT st.statement_id::text AS id, st.article_id::text AS "articleId", ${isoInstant(sql`st.published_at`)} AS at,
           st.proposition_id AS "propositionId", p.text AS proposition, st.topic_id AS "topicId", st.holder AS "holderSlot",
           st.holder_id AS "holderId", coalesce(k.name, st.holder_name) AS holder, st.holder_kind AS "holderKind", st.label, st.basis,
           st.statement_kind AS kind, st.confidence, st.reason, ${deciderOfStance} AS "decidedBy", s.sentence, to_char(st.said_on, 'YYYY-MM-DD') AS "saidOn",
           st.said_how AS "saidHow", st.utterance_id::text AS "utteranceId", st.outlet_id AS "outletId", o.name AS outlet, a.title, st.key::text AS key
    FROM   page st
    JOIN   statement s ON s.team_id = st.team_id AND s.id = st.statement_id
    JOIN   proposition p ON p.team_id = st.team_id AND p.id = st.proposition_id
    JOIN   outlet o ON o.team_id = st.team_id AND o.id = st.outlet_id
    JOIN   article a ON a.team_id = st.team_id AND a.id = st.article_id
    LEFT   JOIN speaker k ON k.team_id = st.team_id AND k.id = st.holder_id
    LEFT   JOIN ${judgementOfStance}
    ORDER  BY ${inOrder(run, { ...place, key: sql`st.key` })}`;
  return pageOf(rows, size, ({ id, propositionId, holderSlot }) => `${id}.${propositionId}.${holderSlot}`);
}
