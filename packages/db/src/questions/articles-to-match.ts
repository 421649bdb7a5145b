import type { Attitude } from "@onrecord/analysis/reading";
import { z } from "zod";
import { speakerKinds } from "../codes.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** Which articles come next, newest first, in a back-fill that stands before one of them? */
export const SliceArticle = z.object({
  id: z.string(),
  at: z.string(),
  version: z.int(),
  analysisVersion: z.int(),
});
export type SliceArticle = z.infer<typeof SliceArticle>;

export function sliceOfArticles(
  db: Db,
  teamId: number,
  { before, size }: { before?: { at: string; id: string } | undefined; size: number },
) {
  const older = before
    ? Prisma.sql`AND (published_at, id) < (${before.at}::timestamptz, ${before.id}::bigint)`
    : Prisma.empty;
  return db.rows(SliceArticle)`
    SELECT id::text AS id, to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, version, analysis_version AS "analysisVersion"
    FROM   article WHERE team_id = ${teamId} ${older}
    ORDER  BY published_at DESC, id DESC LIMIT ${size}`;
}

const Named = z
  .object({ name: z.string(), kind: speakerKinds.column, id: z.int().nullable() })
  .transform(({ id, ...speaker }) => (id === null ? speaker : { ...speaker, id }));

/** The articles among some that may match a query, by the word index, with all that matching and judging need. */
export const MatchableArticle = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  outlet: z.string(),
  statements: z.array(
    z.object({
      id: z.string(),
      speaker: Named,
      content: z.string(),
      sentence: z.tuple([z.int(), z.int()]),
    }),
  ),
  /** As analysis gave them, with the statement's row for its id. */
  attitudes: z.array(z.custom<Attitude>((value) => typeof value === "object" && value !== null)),
});
export type MatchableArticle = z.infer<typeof MatchableArticle>;

/** `words` is the literal of a tsquery; null when the index can't tell and all are candidates. */
export function matchableArticles(
  db: Db,
  teamId: number,
  { articles, words }: { articles: readonly SliceArticle[]; words: string | null },
) {
  const ids = articles.map(({ id }) => id);
  const times = articles.map(({ at }) => at).sort();
  const candidates =
    words === null
      ? Prisma.empty
      : Prisma.sql`AND a.id IN (SELECT f.article_id FROM search_articles(${words}::tsquery, ${times[0]}::timestamptz,
          ${times.at(-1)}::timestamptz + interval '1 millisecond', NULL) f)`;
  return db.rows(MatchableArticle)`
    SELECT a.id::text AS id, a.title, t.body AS text, o.name AS outlet,
           coalesce((SELECT jsonb_agg(jsonb_build_object('id', s.id::text, 'content', s.content,
                       'sentence', jsonb_build_array(s.sentence_start, s.sentence_end),
                       'speaker', jsonb_build_object('name', s.speaker_name, 'kind', s.speaker_kind, 'id', s.speaker_id)) ORDER BY s.id)
                     FROM statement s WHERE s.team_id = a.team_id AND s.article_id = a.id), '[]') AS statements,
           coalesce((SELECT jsonb_agg(d.detail || jsonb_build_object('statement', d.statement_id::text) ORDER BY d.id)
                     FROM attitude d WHERE d.team_id = a.team_id AND d.article_id = a.id), '[]') AS attitudes
    FROM   article a
    JOIN   article_text t ON t.team_id = a.team_id AND t.article_id = a.id
    JOIN   outlet o ON o.team_id = a.team_id AND o.id = a.outlet_id
    WHERE  a.team_id = ${teamId} AND a.id = ANY (${ids}::bigint[]) ${candidates}
    ORDER  BY a.published_at DESC, a.id DESC`;
}
