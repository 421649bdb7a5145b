import { z } from "zod";
import { speakerKinds } from "../codes.ts";
import type { Db } from "../database.ts";

/** Which state has what readings know of the team? Two equal answers: nothing changed. */
export const KnowledgeVersion = z.object({ canonVersion: z.int(), zone: z.string(), topics: z.string() });
export type KnowledgeVersion = z.infer<typeof KnowledgeVersion>;

export function knowledgeVersion(db: Db, teamId: number) {
  return db.row(KnowledgeVersion)`
    SELECT canon_version AS "canonVersion", zone, coalesce((SELECT string_agg(id || ':' || revision, ' ' ORDER BY id)
      FROM topic WHERE team_id = ${teamId}), '') AS topics
    FROM "auth"."team" WHERE id = ${teamId}`;
}

/** Who is in the canon? Merged speakers stand as aliases of what they were merged into. */
export const CanonSpeaker = z.object({
  id: z.int(),
  name: z.string(),
  kind: speakerKinds.column.pipe(z.enum(["person", "organization"])),
  aliases: z.array(z.string()),
});

export function canonSpeakers(db: Db, teamId: number) {
  return db.rows(CanonSpeaker)`
    SELECT k.id, k.name, k.kind, array_agg(DISTINCT a.alias) AS aliases
    FROM   speaker k
    JOIN   speaker m ON m.team_id = k.team_id AND coalesce(m.merged_into, m.id) = k.id
    JOIN   speaker_alias a ON a.team_id = m.team_id AND a.speaker_id = m.id
    WHERE  k.team_id = ${teamId} AND k.merged_into IS NULL
    GROUP  BY k.id, k.name, k.kind ORDER BY k.id`;
}
