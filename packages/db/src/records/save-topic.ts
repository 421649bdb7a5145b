import { z } from "zod";
import type { Db } from "../database.ts";
import { BACK_FILL, type JobSender } from "../queues.ts";
import { lockTeam } from "./lock-team.ts";
import { takeColourSlots } from "./colour-slots.ts";

export interface TopicToSave {
  /** Absent for a new topic. */
  id?: number | undefined;
  name: string;
  /** In the Boolean language; it parses. */
  query: string;
  propositions: {
    /** Absent for a new proposition. Those of the topic that aren't named here are deleted with their stances. */
    id?: number | undefined;
    text: string;
    targets: string[];
    counterTargets: string[];
    synonyms: string[][];
  }[];
  /** Suggested propositions that nobody wants, as sentences. */
  dismissed: string[];
}

const Stored = z.object({ id: z.int(), query: z.string(), revision: z.int() });

/**
 * Saves a topic with its propositions. A changed query or proposition makes a new revision, which is matched against all stored articles in
 * the background; a changed name or a dismissed suggestion alone doesn't. Throws when `id` names no topic of the team. Two topics of one name: P2002.
 */
export async function saveTopic(
  db: Db,
  teamId: number,
  topic: TopicToSave,
  jobs: JobSender,
): Promise<{ id: number; revision: number; isMatchedAnew: boolean }> {
  await lockTeam(db, teamId);
  const stored = topic.id === undefined ? await insertTopic(db, teamId, topic) : await lookUp(db, teamId, topic.id);
  const changed = await savePropositions(db, teamId, stored.id, topic.propositions);
  const isMatchedAnew = topic.id === undefined || changed || stored.query !== topic.query;
  const revision = isMatchedAnew && topic.id !== undefined ? stored.revision + 1 : stored.revision;
  await db.run`UPDATE topic SET name = ${topic.name}, query = ${topic.query}, dismissed = ${topic.dismissed}::text[], revision = ${revision} WHERE team_id = ${teamId} AND id = ${stored.id}`;
  if (isMatchedAnew) {
    await db.run`
      UPDATE topic SET matched_done = 0, matched_total = (SELECT count(*) FROM article WHERE team_id = ${teamId})
      WHERE team_id = ${teamId} AND id = ${stored.id}`;
    await jobs.send(db.tx, "match-topic", { teamId, topicId: stored.id, revision }, { priority: BACK_FILL });
  }
  return { id: stored.id, revision, isMatchedAnew };
}

async function insertTopic(db: Db, teamId: number, { name, query }: TopicToSave): Promise<z.infer<typeof Stored>> {
  const [colourSlot] = await takeColourSlots(db, teamId, "topic", 1);
  return db.row(Stored)`
    INSERT INTO topic (team_id, name, query, colour_slot) VALUES (${teamId}, ${name}, ${query}, ${colourSlot}::smallint)
    RETURNING id, query, revision`;
}

function lookUp(db: Db, teamId: number, id: number): Promise<z.infer<typeof Stored>> {
  return db.row(Stored)`SELECT id, query, revision FROM topic WHERE team_id = ${teamId} AND id = ${id}`;
}

/** Answers whether anything changed that stances rest on. */
async function savePropositions(
  db: Db,
  teamId: number,
  topicId: number,
  propositions: TopicToSave["propositions"],
): Promise<boolean> {
  const kept = propositions.flatMap(({ id }) => id ?? []);
  const deleted = await db.run`
    DELETE FROM proposition WHERE team_id = ${teamId} AND topic_id = ${topicId} AND id <> ALL (${kept}::int[])`;
  let changed = deleted > 0;
  for (const { id, text, targets, counterTargets, synonyms } of propositions) {
    const json = JSON.stringify(synonyms);
    const written =
      id === undefined
        ? await db.run`
            INSERT INTO proposition (team_id, topic_id, text, targets, counter_targets, synonyms)
            VALUES (${teamId}, ${topicId}, ${text}, ${targets}::text[], ${counterTargets}::text[], ${json}::jsonb)`
        : await db.run`
            UPDATE proposition SET text = ${text}, targets = ${targets}::text[], counter_targets = ${counterTargets}::text[],
              synonyms = ${json}::jsonb, revision = revision + 1
            WHERE team_id = ${teamId} AND topic_id = ${topicId} AND id = ${id}
              AND (text, targets, counter_targets, synonyms) IS DISTINCT FROM (${text}, ${targets}::text[], ${counterTargets}::text[], ${json}::jsonb)`;
    changed ||= written > 0;
  }
  return changed;
}
