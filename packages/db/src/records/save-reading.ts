import type { Span, Stance } from "@onrecord/analysis/reading";
import { toTsVector } from "@onrecord/query/to-ts-vector";
import { splitWords } from "@onrecord/query/words";
import { z } from "zod";
import { outcomes, precisions, stages } from "../codes.ts";
import type { Db } from "../database.ts";
import { holderSlots, judgedStance, type SpeakerIds } from "../judged-stance.ts";
import type { Reason } from "../reasons.ts";
import { storable } from "../storable.ts";
import { addSpeakers, isNewSpeaker } from "./add-speakers.ts";
import { countCollected, countsOf } from "./count-collected.ts";
import { joinStory, refreshStory } from "./join-story.ts";
import { lockTeam } from "./lock-team.ts";
import { newIds } from "./new-ids.ts";
import { repairUtterances } from "./repair-utterances.ts";
import { saveMatches } from "./save-matches.ts";
import { type Read, saveStatements } from "./save-statements.ts";

/** An article with its reading, as the pure stages gave it. */
export interface ReadArticle {
  itemId: string;
  article: ArticleText;
  /** The spans of the text between quotation marks. */
  quotations: readonly Span[];
  /** Resolved against the canon of `known`. */
  read: Read;
  /** The topics it is on, with the reading's ids of the statements that are on topic themselves. */
  topics: { topicId: number; near: string[] }[];
  /** On propositions of those topics, by the decimal id of the proposition. */
  stances: Stance[];
  /** Stored articles that it is a copy of (findCopyCandidates and the exact check). */
  copies: readonly string[];
  /** What the reading knew of the team. */
  known: Known;
  analysisVersion: number;
  at: Date;
}

export interface ArticleText {
  outletId: number;
  /** The canonical address, or `file:<hash>`. */
  url: string;
  title: string;
  authors: string[];
  credit?: string | undefined;
  section?: string | undefined;
  language: string;
  published: { at: Date; precision: "instant" | "day"; from: string } | { precision: "none" };
  firstSeenAt: Date;
  fetchedAt: Date;
  /** Normalised; what all spans count in. */
  text: string;
  /** Its MinHash bands. */
  bands: readonly bigint[];
}

export interface Known {
  canonVersion: number;
  topics: readonly { id: number; revision: number; propositions: readonly { id: number; revision: number }[] }[];
}

/**
 * `saved`: a new article or a new version of one. `unchanged`: it stood so already. `duplicate`: it came in by another item.
 * `stale`: speakers or topics changed since the reading knew them; nothing was saved, read it again.
 */
export type SavedReading =
  | { kind: "saved"; articleId: string; version: number; statements: number; storySize: number }
  | { kind: "unchanged" | "duplicate"; articleId: string }
  | { kind: "stale" };

/**
 * Saves an article with all that was read in it, the item's outcome and the counters, in the caller's transaction: all of it or
 * none. Saving twice changes nothing. Statements hang on the latest version; earlier versions keep their text alone.
 */
export async function saveReading(db: Db, teamId: number, saving: ReadArticle): Promise<SavedReading> {
  await lockTeam(db, teamId);
  const stored = await findStored(db, teamId, saving.article);
  if (stored !== undefined && isSame(stored, saving)) return settleKnown(db, teamId, saving, stored.id);
  if (await isStale(db, teamId, saving)) return { kind: "stale" };

  const before = stored ? await countsOf(db, teamId, stored.id) : [];
  if (stored) await withdrawReading(db, teamId, stored.id);
  const placed = await placeArticle(db, teamId, saving, stored);
  await keepBands(db, teamId, placed.articleId, saving);
  await refreshStory(db, teamId, placed.storyId);

  const { outletId, language, text } = saving.article;
  const idOf = await addSpeakers(db, teamId, speakersOf(saving));
  const standing = { ...placed, outletId, language, text, quotations: saving.quotations };
  const rowIds = await saveStatements(db, teamId, { standing, read: saving.read, idOf });
  await saveMatches(db, teamId, { ...matchesOf(saving, placed.articleId, rowIds, idOf), idOf });

  await settle(db, teamId, saving, placed.articleId, "done");
  await countCollected(db, teamId, { before, after: await countsOf(db, teamId, placed.articleId) });
  const statements = saving.read.statements.length;
  const { version, articleId } = placed;
  return { kind: "saved", articleId, version, statements, storySize: await sizeOf(db, teamId, placed.storyId) };
}

async function isStale(db: Db, teamId: number, saving: ReadArticle): Promise<boolean> {
  const now = await db.row(z.object({ canonVersion: z.int(), topics: z.array(z.tuple([z.int(), z.int()])) }))`
    SELECT canon_version AS "canonVersion", coalesce((SELECT jsonb_agg(jsonb_build_array(p.id, p.revision) ORDER BY p.id) FROM topic p
      WHERE p.team_id = ${teamId}), '[]') AS topics
    FROM "auth"."team" WHERE id = ${teamId}`;
  const topics = saving.known.topics.map(({ id, revision }) => [id, revision]).sort((a, b) => a[0]! - b[0]!);
  if (JSON.stringify(topics) !== JSON.stringify(now.topics)) return true;
  // Speakers that came in meanwhile matter only to a reading that would bring new ones itself.
  return now.canonVersion !== saving.known.canonVersion && speakersOf(saving).some(isNewSpeaker);
}

const speakersOf = ({ read, stances }: ReadArticle) => [
  ...read.statements.map((statement) => statement.speaker),
  ...stances.map((stance) => stance.holder),
];

const Stored = z.object({
  id: z.string(),
  storyId: z.string(),
  version: z.int(),
  analysisVersion: z.int(),
  title: z.string(),
  body: z.string(),
  publishedAt: z.date(),
  precision: z.int().transform(precisions.word),
  firstSeenAt: z.date(),
  fetchedAt: z.date(),
});
type Stored = z.infer<typeof Stored>;

async function findStored(db: Db, teamId: number, { outletId, url }: ArticleText): Promise<Stored | undefined> {
  const [stored] = await db.rows(Stored)`
    SELECT a.id::text AS id, a.story_id::text AS "storyId", a.version, a.analysis_version AS "analysisVersion", a.title, t.body,
           a.published_at AS "publishedAt", a.published_precision AS precision, a.first_seen_at AS "firstSeenAt", a.fetched_at AS "fetchedAt"
    FROM   article a JOIN article_text t ON t.team_id = a.team_id AND t.article_id = a.id
    WHERE  a.team_id = ${teamId} AND a.outlet_id = ${outletId} AND a.url = ${url}`;
  return stored;
}

const isSame = (stored: Stored, { article, analysisVersion }: ReadArticle): boolean =>
  isSameText(stored, article) && stored.analysisVersion === analysisVersion;
const isSameText = (stored: Stored, { text, title }: ArticleText): boolean =>
  stored.body === text && stored.title === title;

/** The text is known; the item is done when it is the one that brought it, else it is a duplicate. */
async function settleKnown(db: Db, teamId: number, saving: ReadArticle, articleId: string): Promise<SavedReading> {
  const [other] = await db.rows(z.object({ id: z.string() }))`
    SELECT id::text AS id FROM item WHERE team_id = ${teamId} AND article_id = ${articleId}::bigint AND id <> ${saving.itemId}::bigint LIMIT 1`;
  const [own] = await db.rows(z.object({ id: z.string() }))`
    SELECT id::text AS id FROM item WHERE team_id = ${teamId} AND article_id = ${articleId}::bigint AND id = ${saving.itemId}::bigint`;
  const kind = own === undefined && other !== undefined ? "duplicate" : "unchanged";
  if (kind === "duplicate") await settle(db, teamId, saving, null, "skipped", "duplicate");
  else await settle(db, teamId, saving, articleId, "done");
  return { kind, articleId };
}

/** Takes the statements of an earlier version off, with all that hangs on them. */
async function withdrawReading(db: Db, teamId: number, articleId: string): Promise<void> {
  const withdrawn = await db.rows(z.object({ id: z.string() }))`
    DELETE FROM statement WHERE team_id = ${teamId} AND article_id = ${articleId}::bigint RETURNING utterance_id::text AS id`;
  await repairUtterances(db, teamId, [...new Set(withdrawn.map((row) => row.id))]);
  await db.run`DELETE FROM article_topic WHERE team_id = ${teamId} AND article_id = ${articleId}::bigint`;
}

interface Placed {
  articleId: string;
  storyId: string;
  version: number;
  publishedAt: Date;
  precision: "none" | "day" | "instant";
}

/** Writes the article and its text, new or over its earlier version, into its story. It stays dated at its first publication. */
async function placeArticle(
  db: Db,
  teamId: number,
  { article, copies, analysisVersion }: ReadArticle,
  stored: Stored | undefined,
): Promise<Placed> {
  const isDated = stored !== undefined && stored.precision !== "none";
  const published =
    article.published.precision === "none"
      ? { at: stored?.firstSeenAt ?? article.firstSeenAt, precision: "none" as const, from: "first seen" }
      : article.published;
  const { at: publishedAt, precision } = isDated ? { at: stored.publishedAt, precision: stored.precision } : published;
  const storyId = await joinStory(db, teamId, { publishedAt, copies, own: stored?.storyId });
  const articleId = stored?.id ?? (await newIds(db, "article", 1))[0]!;
  const isNewText = stored !== undefined && !isSameText(stored, article);
  const version = (stored?.version ?? 1) + (isNewText ? 1 : 0);
  if (isNewText) {
    await db.run`
      INSERT INTO article_version (team_id, article_id, version, fetched_at, title, body)
      VALUES (${teamId}, ${articleId}::bigint, ${stored.version}, ${stored.fetchedAt}, ${stored.title}, ${stored.body})`;
  }
  const words = splitWords(article.text).length;
  const code = precisions.code(precision);
  const { title, authors, language, fetchedAt } = article;
  const [credit, section] = [article.credit, article.section].map((text) =>
    text === undefined ? null : storable(text),
  );
  await db.run`
    INSERT INTO article (team_id, id, outlet_id, story_id, url, title, authors, credit, section, language, published_at, published_precision,
      published_from, first_seen_at, fetched_at, version, words, analysis_version)
    VALUES (${teamId}, ${articleId}::bigint, ${article.outletId}, ${storyId}::bigint, ${article.url}, ${title}, ${authors}::text[], ${credit},
      ${section}, ${language}, ${publishedAt}, ${code}::smallint, ${published.from}, ${article.firstSeenAt}, ${fetchedAt}, ${version}, ${words},
      ${analysisVersion})
    ON CONFLICT (team_id, id) DO UPDATE
    SET story_id = excluded.story_id, title = excluded.title, authors = excluded.authors, credit = excluded.credit, section = excluded.section,
      language = excluded.language, published_at = excluded.published_at, published_precision = excluded.published_precision,
      published_from = CASE WHEN ${isDated} THEN article.published_from ELSE excluded.published_from END,
      fetched_at = excluded.fetched_at, version = excluded.version, words = excluded.words, analysis_version = excluded.analysis_version`;
  await db.run`
    INSERT INTO article_text (team_id, article_id, published_at, body, tsv)
    VALUES (${teamId}, ${articleId}::bigint, ${publishedAt}, ${article.text}, ${toTsVector(article)}::tsvector)
    ON CONFLICT (team_id, article_id) DO UPDATE SET published_at = excluded.published_at, body = excluded.body, tsv = excluded.tsv`;
  if (stored !== undefined && stored.storyId !== storyId) await refreshStory(db, teamId, stored.storyId);
  return { articleId, storyId, version, publishedAt, precision };
}

async function keepBands(db: Db, teamId: number, articleId: string, { article, at }: ReadArticle): Promise<void> {
  await db.run`DELETE FROM copy_band WHERE team_id = ${teamId} AND article_id = ${articleId}::bigint`;
  await db.run`
    INSERT INTO copy_band (team_id, hash, article_id, seen)
    SELECT DISTINCT ${teamId}::int, hash, ${articleId}::bigint, (${at}::timestamptz AT TIME ZONE 'UTC')::date
    FROM unnest(${article.bands.map(String)}::bigint[]) AS hash`;
}

/** The rows' keys for what the reading says of topics and propositions. */
function matchesOf(saving: ReadArticle, articleId: string, rowIds: Map<string, string>, idOf: SpeakerIds) {
  const slotOf = holderSlots(saving.read.statements, idOf);
  const topicOf = new Map(
    saving.known.topics.flatMap((topic) =>
      topic.propositions.map(({ id, revision }) => [String(id), { topicId: topic.id, revision }] as const),
    ),
  );
  const matches = saving.topics.map(({ topicId, near }) => ({
    articleId,
    topicId,
    near: near.flatMap((id) => rowIds.get(id) ?? []),
  }));
  const stances = saving.stances.flatMap((stance) => {
    const statementId = rowIds.get(stance.statement);
    const proposition = topicOf.get(stance.proposition);
    if (statementId === undefined || proposition === undefined) return []; // a deed told outside of any statement
    return judgedStance(stance, { articleId, statementId, ...proposition }, { quotations: saving.quotations, slotOf });
  });
  return { matches, stances };
}

async function settle(
  db: Db,
  teamId: number,
  { itemId, at }: ReadArticle,
  articleId: string | null,
  outcome: "done" | "skipped",
  reason: Reason | null = null,
): Promise<void> {
  await db.run`
    UPDATE item_stage SET outcome = ${outcomes.code(outcome)}::smallint, reason = ${reason}, detail = NULL, attempts = attempts + 1, at = ${at}
    WHERE team_id = ${teamId} AND item_id = ${itemId}::bigint AND stage = ${stages.code("read")}::smallint`;
  await db.run`UPDATE item SET article_id = ${articleId}::bigint WHERE team_id = ${teamId} AND id = ${itemId}::bigint`;
}

async function sizeOf(db: Db, teamId: number, storyId: string): Promise<number> {
  const { size } = await db.row(z.object({ size: z.int() }))`
    SELECT count(*)::int AS size FROM article WHERE team_id = ${teamId} AND story_id = ${storyId}::bigint`;
  return size;
}
