import { z } from "zod";
import { outcomes, stages } from "../codes.ts";
import type { Db } from "../database.ts";
import type { Reason } from "../reasons.ts";
import { countCollected, countsOf } from "./count-collected.ts";
import { refreshStory } from "./join-story.ts";
import { lockTeam } from "./lock-team.ts";
import { repairUtterances } from "./repair-utterances.ts";

/** Deletes an article with all that was read in it; its story and utterances go on without it. Answers whether it was there. */
export async function deleteArticle(
  db: Db,
  teamId: number,
  { articleId, at }: { articleId: string; at: Date },
): Promise<boolean> {
  await lockTeam(db, teamId);
  const before = await countsOf(db, teamId, articleId);
  const withdrawn = await db.rows(z.object({ id: z.string() }))`
    DELETE FROM statement WHERE team_id = ${teamId} AND article_id = ${articleId}::bigint RETURNING utterance_id::text AS id`;
  const [deleted] = await db.rows(z.object({ storyId: z.string() }))`
    DELETE FROM article WHERE team_id = ${teamId} AND id = ${articleId}::bigint RETURNING story_id::text AS "storyId"`;
  if (deleted === undefined) return false;
  await repairUtterances(db, teamId, [...new Set(withdrawn.map((row) => row.id))]);
  await refreshStory(db, teamId, deleted.storyId);
  await db.run`
    UPDATE item_stage g SET outcome = ${outcomes.code("skipped")}::smallint, reason = ${"deleted" satisfies Reason}, at = ${at}
    FROM   item i WHERE i.team_id = ${teamId} AND i.article_id = ${articleId}::bigint
      AND  g.team_id = i.team_id AND g.item_id = i.id AND g.stage = ${stages.code("read")}::smallint`;
  await db.run`UPDATE item SET article_id = NULL WHERE team_id = ${teamId} AND article_id = ${articleId}::bigint`;
  await countCollected(db, teamId, { before, after: [] });
  return true;
}
