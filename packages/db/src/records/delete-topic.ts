import type { Db } from "../database.ts";
import { lockTeam } from "./lock-team.ts";

/** Deletes a topic with its propositions, memberships and stances; the articles stay. Answers whether it was there. */
export async function deleteTopic(db: Db, teamId: number, topicId: number): Promise<boolean> {
  await lockTeam(db, teamId);
  await db.run`DELETE FROM statement_topic WHERE team_id = ${teamId} AND topic_id = ${topicId}`;
  return (await db.run`DELETE FROM topic WHERE team_id = ${teamId} AND id = ${topicId}`) > 0;
}
