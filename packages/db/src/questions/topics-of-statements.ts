import { z } from "zod";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { matchingStatements, onAskedTopic } from "../matching.ts";
import type { Scope } from "../scope.ts";

/** Which topics do the matching statements belong to, and how many are in none? */
export const StatementTopicCount = z.object({
  topicId: z.int().nullable(),
  topic: z.string().nullable(),
  statements: z.int(),
});
export type StatementTopicCount = z.infer<typeof StatementTopicCount>;

/** The row without a topic counts the statements of none; a statement of two topics stands in both. Of the topics asked for alone. */
export function topicsOfStatements(db: Db, teamId: number, scope: Scope) {
  return db.rows(StatementTopicCount)`
    SELECT t.id AS "topicId", t.name AS topic, count(*)::int AS statements
    FROM   (${matchingStatements(teamId, scope)}) s
    LEFT   JOIN statement_topic x ON x.team_id = ${teamId} AND x.statement_id = s.id AND (x.near OR ${scope.wide})
      AND  ${onAskedTopic(teamId, scope, Prisma.sql`x.topic_id`)}
    LEFT   JOIN topic t ON t.team_id = x.team_id AND t.id = x.topic_id
    WHERE  ${scope.topics.length === 0 ? Prisma.sql`true` : Prisma.sql`x.topic_id = ANY (${scope.topics}::int[])`}
    GROUP  BY 1, 2 ORDER BY 3 DESC, 1`;
}
