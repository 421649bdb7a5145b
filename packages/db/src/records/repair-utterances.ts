import type { Db } from "../database.ts";

/** After statements went: the earliest of those that are left comes first; an utterance that nobody reports any more is gone. */
export async function repairUtterances(db: Db, teamId: number, utteranceIds: readonly string[]): Promise<void> {
  if (utteranceIds.length === 0) return;
  const ids = [...utteranceIds];
  await db.run`
    UPDATE utterance u SET first_id = f.id, first_at = f.published_at, first_precision = f.published_precision, said_on = f.said_on
    FROM   (SELECT DISTINCT ON (utterance_id) utterance_id, id, published_at, published_precision, said_on
            FROM statement WHERE team_id = ${teamId} AND utterance_id = ANY (${ids}::bigint[])
            ORDER BY utterance_id, published_precision = 0, published_at, id) f
    WHERE  u.team_id = ${teamId} AND u.id = f.utterance_id AND u.first_id <> f.id`;
  await db.run`
    DELETE FROM utterance u WHERE u.team_id = ${teamId} AND u.id = ANY (${ids}::bigint[])
      AND NOT EXISTS (SELECT FROM statement s WHERE s.team_id = u.team_id AND s.utterance_id = u.id)`;
}
