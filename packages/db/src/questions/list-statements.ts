import type { StatementOrder } from "@onrecord/query/list-order";
import { z } from "zod";
import { flagsColumn, HEADLINE_BIT, saidHows, speakerKinds, statementKinds } from "../codes.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import {
  fromA,
  fromMost,
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
import { matchingUnits } from "../matching.ts";
import type { Scope } from "../scope.ts";
import { StanceChip } from "../stance-chip.ts";

/** Which statements (or utterances, told by their earliest statement) match? */
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

/** What the units `u` run by, and what that is joined from: never fewer units than there are. */
function runs(teamId: number, unit: "statements" | "utterances", order: StatementOrder): Run & { from: Prisma.Sql } {
  const { sql } = Prisma;
  const told =
    unit === "utterances"
      ? sql`JOIN utterance ku ON ku.team_id = ${teamId} AND ku.id = u.unit JOIN statement ks ON ks.team_id = ${teamId} AND ks.id = ku.first_id`
      : sql`JOIN statement ks ON ks.team_id = ${teamId} AND ks.id = u.unit`;
  switch (order) {
    case "newest":
      return { ...NEWEST, from: Prisma.empty };
    case "oldest":
      return { ...OLDEST, from: Prisma.empty };
    case "outlet":
      return {
        ...fromA(sql`coalesce(ko.name, '')`),
        from: sql`LEFT JOIN outlet ko ON ko.team_id = ${teamId} AND ko.id = u.outlet_id`,
      };
    case "speaker":
      return {
        ...fromA(sql`coalesce(kk.name, ks.speaker_name)`),
        from: sql`${told} LEFT JOIN speaker kk ON kk.team_id = ${teamId} AND kk.id = ks.speaker_id`,
      };
    case "reported":
      return {
        ...fromMost(sql`kr.reports`),
        from: sql`${told} CROSS JOIN LATERAL (SELECT ${reportsOf(sql`ks`)} AS reports) kr`,
      };
  }
}

/** How many statements report the utterance of one (an alias); copies in headlines are not counted again. */
function reportsOf(statement: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT count(*) FROM statement r
    WHERE r.team_id = ${statement}.team_id AND r.utterance_id = ${statement}.utterance_id AND r.flags & ${HEADLINE_BIT} = 0)::int`;
}

/** One page. */
export async function listStatements(
  db: Db,
  teamId: number,
  scope: Scope,
  unit: "statements" | "utterances",
  { order = "newest", cursor, size = PAGE_SIZE }: PageAsked<StatementOrder> = {},
): Promise<Page<StatementRow>> {
  const run = runs(teamId, unit, order);
  const unitAt = { at: Prisma.sql`u.at`, ids: [Prisma.sql`u.unit`] };
  const rows = await db.rows(StatementRow.extend(KEY))`
    WITH page AS (
      SELECT u.unit, u.at, ${keyOf(run)} AS key FROM (${matchingUnits(teamId, scope, unit)}) u ${run.from}
      WHERE ${pastCursor(run, unitAt, cursor)} ORDER BY ${inOrder(run, unitAt)} LIMIT ${size + 1}
    )
    SELECT p.unit::text AS id, s.id::text AS "statementId", s.article_id::text AS "articleId", ${isoInstant(Prisma.sql`p.at`)} AS at,
           s.published_precision AS precision, s.speaker_id AS "speakerId", coalesce(k.name, s.speaker_name) AS speaker,
           s.speaker_kind AS "speakerKind", s.speaker_role AS role, s.kind, s.flags, s.sentence, s.content, s.words,
           s.quoted_words AS "quotedWords", to_char(s.said_on, 'YYYY-MM-DD') AS "saidOn", s.said_how AS "saidHow", s.confidence,
           s.outlet_id AS "outletId", o.name AS outlet, a.title,
           ${reportsOf(Prisma.sql`s`)} AS reports, s.utterance_id::text AS "utteranceId",
           coalesce((SELECT jsonb_agg(jsonb_build_object('propositionId', st.proposition_id, 'label', st.label, 'basis', st.basis,
                       'holder', st.holder_name, 'holderId', st.holder_id, 'confidence', st.confidence) ORDER BY st.proposition_id, st.holder)
                     FROM stance st WHERE st.team_id = s.team_id AND st.statement_id = s.id), '[]') AS stances,
           p.key::text AS key
    FROM   page p
    ${unit === "utterances" ? Prisma.sql`JOIN utterance u ON u.team_id = ${teamId} AND u.id = p.unit` : Prisma.empty}
    JOIN   statement s ON s.team_id = ${teamId} AND s.id = ${unit === "utterances" ? Prisma.sql`u.first_id` : Prisma.sql`p.unit`}
    JOIN   article a ON a.team_id = s.team_id AND a.id = s.article_id
    JOIN   outlet o ON o.team_id = s.team_id AND o.id = s.outlet_id
    LEFT   JOIN speaker k ON k.team_id = s.team_id AND k.id = s.speaker_id
    ORDER  BY ${inOrder(run, { key: Prisma.sql`p.key`, at: Prisma.sql`p.at`, ids: [Prisma.sql`p.unit`] })}`;
  return pageOf(rows, size);
}
