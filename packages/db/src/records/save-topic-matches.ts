import { z } from "zod";
import type { Db } from "../database.ts";
import type { JudgedStance } from "../judged-stance.ts";
import { BACK_FILL, type JobSender } from "../queues.ts";
import { addSpeakers } from "./add-speakers.ts";
import { lockTeam } from "./lock-team.ts";
import { type Match, saveMatches } from "./save-matches.ts";

export interface TopicSlice {
  topicId: number;
  revision: number;
  /** All articles of the slice, with the state in which they were matched. */
  articles: { id: string; version: number; analysisVersion: number }[];
  matches: Match[];
  stances: JudgedStance[];
  /** The slice's oldest article: older ones are still to be matched. Absent when there are none. */
  next?: { at: string; id: string } | undefined;
}

/**
 * Saves what a topic matches in one slice of stored articles, as the difference to what it matched there before, with the progress
 * and the job for the next slice. Answers false, and changes nothing, when the topic has changed or gone meanwhile.
 */
export async function saveTopicMatches(db: Db, teamId: number, slice: TopicSlice, jobs: JobSender): Promise<boolean> {
  const { topicId, revision, next } = slice;
  await lockTeam(db, teamId);
  const [topic] = await db.rows(z.object({ id: z.int() }))`
    SELECT id FROM topic WHERE team_id = ${teamId} AND id = ${topicId} AND revision = ${revision}`;
  if (topic === undefined) return false;

  // What was read anew since has been matched with it.
  const standing = await asTheyWere(db, teamId, slice.articles);
  const matches = slice.matches.filter((match) => standing.has(match.articleId));
  const stances = slice.stances.filter((stance) => standing.has(stance.articleId));
  await dropOthers(db, teamId, { topicId, articles: [...standing], matches, stances });
  const idOf = await addSpeakers(
    db,
    teamId,
    stances.map(({ stance }) => stance.holder),
  );
  await saveMatches(db, teamId, { matches, stances, idOf });

  await db.run`
    UPDATE topic SET matched_done = CASE WHEN ${next === undefined} THEN matched_total ELSE least(matched_done + ${slice.articles.length}, matched_total) END
    WHERE team_id = ${teamId} AND id = ${topicId}`;
  if (next) await jobs.send(db.tx, "match-topic", { teamId, topicId, revision, before: next }, { priority: BACK_FILL });
  return true;
}

async function asTheyWere(db: Db, teamId: number, articles: TopicSlice["articles"]): Promise<Set<string>> {
  const rows = await db.rows(z.object({ id: z.string() }))`
    SELECT a.id::text AS id
    FROM   json_to_recordset(${JSON.stringify(articles)}::json) AS r(id bigint, version int, "analysisVersion" int)
    JOIN   article a ON a.team_id = ${teamId} AND a.id = r.id AND a.version = r.version AND a.analysis_version = r."analysisVersion"`;
  return new Set(rows.map((row) => row.id));
}

interface Kept {
  topicId: number;
  articles: string[];
  matches: readonly Match[];
  stances: readonly JudgedStance[];
}

async function dropOthers(db: Db, teamId: number, { topicId, articles, matches, stances }: Kept): Promise<void> {
  const kept = matches.map((match) => match.articleId);
  await db.run`
    DELETE FROM article_topic WHERE team_id = ${teamId} AND topic_id = ${topicId}
      AND article_id = ANY (${articles}::bigint[]) AND article_id <> ALL (${kept}::bigint[])`;
  await db.run`
    DELETE FROM statement_topic WHERE team_id = ${teamId} AND topic_id = ${topicId}
      AND article_id = ANY (${articles}::bigint[]) AND article_id <> ALL (${kept}::bigint[])`;
  const keys = stances.map(({ statementId, propositionId, slot }) => ({ statementId, propositionId, slot }));
  await db.run`
    DELETE FROM stance s WHERE s.team_id = ${teamId} AND s.topic_id = ${topicId} AND s.article_id = ANY (${articles}::bigint[])
      AND (s.statement_id, s.proposition_id, s.holder) NOT IN
          (SELECT r."statementId", r."propositionId", r.slot
           FROM json_to_recordset(${JSON.stringify(keys)}::json) AS r("statementId" bigint, "propositionId" int, slot smallint))`;
}
