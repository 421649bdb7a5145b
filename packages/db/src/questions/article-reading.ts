import { z } from "zod";
import {
  bases,
  flagsColumn,
  HEADLINE_BIT,
  labels,
  polarities,
  precisions,
  saidHows,
  speakerKinds,
  statementKinds,
} from "../codes.ts";
import type { Db } from "../database.ts";
import { Decider, deciderOfStance, judgementOfStance } from "../decider.ts";
import { Prisma } from "../generated/client.ts";
import { isoInstant } from "../keyset.ts";

/** What stands in this article, and what was read in it? Spans are flat pairs of UTF-16 offsets into `body`. */
export const ReadStance = z.object({
  propositionId: z.int(),
  proposition: z.string(),
  topicId: z.int(),
  holder: z.string(),
  holderId: z.int().nullable(),
  holderSlot: z.int(),
  label: labels.column,
  basis: bases.column,
  confidence: z.number(),
  evidence: z.array(z.int()),
  reason: z.string(),
  decidedBy: Decider,
});
export type ReadStance = z.infer<typeof ReadStance>;

export const ReadAttitude = z.object({
  target: z.string(),
  holder: z.string(),
  polarity: polarities.column,
  basis: bases.column,
  evidence: z.array(z.int()),
});

export const ReadStatement = z.object({
  id: z.string(),
  kind: statementKinds.column,
  flags: flagsColumn,
  speakerId: z.int().nullable(),
  speaker: z.string(),
  speakerKind: speakerKinds.column,
  role: z.string().nullable(),
  colourSlot: z.int().nullable(),
  source: z.array(z.int()),
  cue: z.array(z.int()),
  content: z.array(z.int()),
  sentence: z.tuple([z.int(), z.int()]),
  chain: z.array(z.string()),
  confidence: z.number(),
  rule: z.string(),
  saidOn: z.string().nullable(),
  saidHow: saidHows.column,
  utteranceId: z.string(),
  reports: z.int(),
  stances: z.array(ReadStance),
  attitudes: z.array(ReadAttitude),
});
export type ReadStatement = z.infer<typeof ReadStatement>;

export const ArticleHead = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string(),
  authors: z.array(z.string()),
  credit: z.string().nullable(),
  section: z.string().nullable(),
  language: z.string(),
  publishedAt: z.string(),
  precision: precisions.column,
  publishedFrom: z.string(),
  firstSeenAt: z.string(),
  version: z.int(),
  words: z.int(),
  outletId: z.int(),
  outlet: z.string(),
  storyId: z.string(),
  body: z.string(),
  topics: z.array(z.object({ id: z.int(), name: z.string() })),
});
export type ArticleHead = z.infer<typeof ArticleHead>;

export const StoryMember = z.object({
  id: z.string(),
  outlet: z.string(),
  outletId: z.int(),
  title: z.string(),
  at: z.string(),
  words: z.int(),
  statements: z.int(),
  original: z.boolean(),
});
export type StoryMember = z.infer<typeof StoryMember>;

export const TextVersion = z.object({ version: z.int(), fetchedAt: z.string(), title: z.string(), body: z.string() });
export type TextVersion = z.infer<typeof TextVersion>;

/** No row when the team has no such article. */
export function articleHead(db: Db, teamId: number, articleId: string) {
  return db.rows(ArticleHead)`
    SELECT a.id::text AS id, a.title, a.url, a.authors, a.credit, a.section, a.language, ${isoInstant(Prisma.sql`a.published_at`)} AS "publishedAt",
           a.published_precision AS precision, a.published_from AS "publishedFrom", ${isoInstant(Prisma.sql`a.first_seen_at`)} AS "firstSeenAt",
           a.version, a.words, a.outlet_id AS "outletId", o.name AS outlet, a.story_id::text AS "storyId", t.body,
           coalesce((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name) ORDER BY p.name)
                     FROM article_topic x JOIN topic p ON p.team_id = x.team_id AND p.id = x.topic_id
                     WHERE x.team_id = a.team_id AND x.article_id = a.id), '[]') AS topics
    FROM   article a
    JOIN   article_text t ON t.team_id = a.team_id AND t.article_id = a.id
    JOIN   outlet o ON o.team_id = a.team_id AND o.id = a.outlet_id
    WHERE  a.team_id = ${teamId} AND a.id = ${articleId}::bigint`;
}

/** In the order of the text. */
export function readStatements(db: Db, teamId: number, articleId: string) {
  return db.rows(ReadStatement)`
    SELECT s.id::text AS id, s.kind, s.flags, s.speaker_id AS "speakerId", coalesce(k.name, s.speaker_name) AS speaker, s.speaker_kind AS "speakerKind",
           s.speaker_role AS role, k.colour_slot AS "colourSlot", s.source_spans AS source, s.cue_spans AS cue, s.content_spans AS content,
           jsonb_build_array(s.sentence_start, s.sentence_end) AS sentence, s.chain, s.confidence, s.rule,
           to_char(s.said_on, 'YYYY-MM-DD') AS "saidOn", s.said_how AS "saidHow", s.utterance_id::text AS "utteranceId",
           (SELECT count(*) FROM statement r
            WHERE r.team_id = s.team_id AND r.utterance_id = s.utterance_id AND r.flags & ${HEADLINE_BIT} = 0)::int AS reports,
           coalesce((SELECT jsonb_agg(jsonb_build_object('propositionId', st.proposition_id, 'proposition', p.text, 'topicId', st.topic_id,
                       'holder', coalesce(h.name, st.holder_name), 'holderId', st.holder_id, 'holderSlot', st.holder, 'label', st.label,
                       'basis', st.basis, 'confidence', st.confidence, 'evidence', st.evidence, 'reason', st.reason, 'decidedBy', ${deciderOfStance}) ORDER BY st.proposition_id, st.holder)
                     FROM stance st
                     JOIN proposition p ON p.team_id = st.team_id AND p.id = st.proposition_id
                     LEFT JOIN speaker h ON h.team_id = st.team_id AND h.id = st.holder_id
                     LEFT JOIN ${judgementOfStance}
                     WHERE st.team_id = s.team_id AND st.statement_id = s.id), '[]') AS stances,
           coalesce((SELECT jsonb_agg(jsonb_build_object('target', t.target, 'holder', coalesce(h.name, t.detail->'holder'->>'name', ''),
                       'polarity', t.polarity, 'basis', t.basis, 'evidence', t.evidence) ORDER BY t.id)
                     FROM attitude t LEFT JOIN speaker h ON h.team_id = t.team_id AND h.id = t.holder_id
                     WHERE t.team_id = s.team_id AND t.statement_id = s.id), '[]') AS attitudes
    FROM   statement s LEFT JOIN speaker k ON k.team_id = s.team_id AND k.id = s.speaker_id
    WHERE  s.team_id = ${teamId} AND s.article_id = ${articleId}::bigint
    ORDER  BY s.sentence_start, s.id`;
}

/** The copies of its story, earliest first, the article itself among them. */
export function storyMembers(db: Db, teamId: number, storyId: string) {
  return db.rows(StoryMember)`
    SELECT a.id::text AS id, o.name AS outlet, a.outlet_id AS "outletId", a.title, ${isoInstant(Prisma.sql`a.published_at`)} AS at, a.words,
           (SELECT count(*) FROM statement s WHERE s.team_id = a.team_id AND s.article_id = a.id)::int AS statements,
           a.id = y.original_id AS original
    FROM   article a
    JOIN   story y ON y.team_id = a.team_id AND y.id = a.story_id
    JOIN   outlet o ON o.team_id = a.team_id AND o.id = a.outlet_id
    WHERE  a.team_id = ${teamId} AND a.story_id = ${storyId}::bigint
    ORDER  BY a.published_at, a.id`;
}

/** Earlier versions of its text, newest first. */
export function textVersions(db: Db, teamId: number, articleId: string) {
  return db.rows(TextVersion)`
    SELECT v.version, ${isoInstant(Prisma.sql`v.fetched_at`)} AS "fetchedAt", v.title, v.body
    FROM   article_version v WHERE v.team_id = ${teamId} AND v.article_id = ${articleId}::bigint
    ORDER  BY v.version DESC`;
}
