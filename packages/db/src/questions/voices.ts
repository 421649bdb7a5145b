import { z } from "zod";
import { speakerKinds } from "../codes.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { asksStance, matchingStances, matchingVoices } from "../matching.ts";
import type { Scope } from "../scope.ts";

/** Who speaks most in what matches, and what do they stand for there? Speakers by statements, most first. */
export const Voice = z.object({
  speakerId: z.int(),
  name: z.string(),
  kind: speakerKinds.column,
  colourSlot: z.int(),
  /** The role most lately given. */
  role: z.string().nullable(),
  statements: z.int(),
  utterances: z.int(),
  for: z.int(),
  against: z.int(),
  mixed: z.int(),
  unclear: z.int(),
});
export type Voice = z.infer<typeof Voice>;

/** What the list leaves out, so that shown + left out = all; of two holders of one statement, both are told. */
export const VoiceTotals = z.object({
  statements: z.int(),
  /** Distinct speakers of the canon. */
  speakers: z.int(),
  /** Statements of groups and anonymous sources, of unknown speakers, and of named ones whom nobody has yet resolved. */
  anonymous: z.int(),
  unknown: z.int(),
  unresolved: z.int(),
});
export type VoiceTotals = z.infer<typeof VoiceTotals>;

/**
 * At most `most` voices. Stances count under their holder, in the same scope, at or over the bar; with a stance asked for, so do
 * statements.
 */
export function voices(db: Db, teamId: number, scope: Scope, most: number) {
  return db.rows(Voice)`
    WITH top AS (
      SELECT s.speaker_id, count(*)::int AS statements
      FROM   (${matchingVoices(teamId, scope)}) s
      WHERE  s.speaker_id IS NOT NULL
      GROUP  BY 1 ORDER BY 2 DESC, 1 LIMIT ${most}
    ), side AS (
      SELECT st.holder_id, count(*) FILTER (WHERE st.label = 1)::int AS n_for, count(*) FILTER (WHERE st.label = 2)::int AS n_against,
             count(*) FILTER (WHERE st.label = 3)::int AS n_mixed, count(*) FILTER (WHERE st.label = 4)::int AS n_unclear
      FROM   stance st
      WHERE  ${matchingStances(teamId, scope)} AND st.holder_id IN (SELECT speaker_id FROM top)
      GROUP  BY 1
    )
    SELECT k.id AS "speakerId", k.name, k.kind, k.colour_slot AS "colourSlot", r.role, t.statements, u.utterances,
           coalesce(d.n_for, 0) AS "for", coalesce(d.n_against, 0) AS against, coalesce(d.n_mixed, 0) AS mixed,
           coalesce(d.n_unclear, 0) AS unclear
    FROM   top t
    JOIN   speaker k ON k.team_id = ${teamId} AND k.id = t.speaker_id
    CROSS  JOIN LATERAL (
      SELECT count(DISTINCT s.utterance_id)::int AS utterances
      FROM (${matchingVoices(teamId, scope)}) s WHERE s.speaker_id = k.id
    ) u
    LEFT   JOIN side d ON d.holder_id = t.speaker_id
    LEFT   JOIN LATERAL (
      SELECT s.speaker_role AS role FROM statement s
      WHERE s.team_id = ${teamId} AND s.speaker_id = k.id AND s.speaker_role IS NOT NULL
      ORDER BY s.published_at DESC, s.id DESC LIMIT 1
    ) r ON true
    ORDER  BY t.statements DESC, k.id`;
}

const kinds = (...words: Parameters<typeof speakerKinds.code>[0][]) =>
  Prisma.sql`s.speaker_kind = ANY (${words.map(speakerKinds.code)}::smallint[])`;

export function voiceTotals(db: Db, teamId: number, scope: Scope) {
  const { sql } = Prisma;
  // By holders, a statement of two of them has two rows; else they may be counted by speaker first, which is quicker.
  const [rows, n] = asksStance(scope)
    ? [matchingVoices(teamId, scope), sql`count(DISTINCT s.id)`]
    : [
        sql`SELECT v.speaker_id, v.speaker_kind, count(*) AS n FROM (${matchingVoices(teamId, scope)}) v GROUP BY 1, 2`,
        sql`sum(s.n)`,
      ];
  return db.row(VoiceTotals)`
    SELECT coalesce(${n}, 0)::int AS statements, count(DISTINCT s.speaker_id)::int AS speakers,
           coalesce(${n} FILTER (WHERE ${kinds("group", "anonymous")}), 0)::int AS anonymous,
           coalesce(${n} FILTER (WHERE ${kinds("unknown")}), 0)::int AS unknown,
           coalesce(${n} FILTER (WHERE s.speaker_id IS NULL AND ${kinds("person", "organization")}), 0)::int AS unresolved
    FROM   (${rows}) s`;
}
