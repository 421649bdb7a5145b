import { z } from "zod";
import { speakerKinds } from "../codes.ts";
import type { Db } from "../database.ts";

/** Who is this speaker: name, aliases, and the roles that articles gave, each from its first to its last day? */
export const SpeakerCard = z.object({
  id: z.int(),
  name: z.string(),
  kind: speakerKinds.column,
  colourSlot: z.int(),
  mergedInto: z.int().nullable(),
  aliases: z.array(z.string()),
  roles: z.array(
    z.object({ role: z.string(), from: z.string().nullable(), until: z.string().nullable(), statements: z.int() }),
  ),
});
export type SpeakerCard = z.infer<typeof SpeakerCard>;

/** No row when the team has no such speaker. */
export function speakerCard(db: Db, teamId: number, speakerId: number) {
  return db.rows(SpeakerCard)`
    SELECT k.id, k.name, k.kind, k.colour_slot AS "colourSlot", k.merged_into AS "mergedInto",
           coalesce((SELECT jsonb_agg(l.alias ORDER BY l.alias) FROM speaker_alias l WHERE l.team_id = k.team_id AND l.speaker_id = k.id), '[]') AS aliases,
           coalesce((SELECT jsonb_agg(jsonb_build_object('role', r.role, 'from', r.first_on, 'until', r.last_on, 'statements', r.n)
                       ORDER BY r.last_on DESC NULLS LAST, r.role)
                     FROM (SELECT s.speaker_role AS role, to_char(min(s.said_on), 'YYYY-MM-DD') AS first_on,
                                  to_char(max(s.said_on), 'YYYY-MM-DD') AS last_on, count(*) AS n
                           FROM statement s
                           WHERE s.team_id = k.team_id AND s.speaker_id = k.id AND s.speaker_role IS NOT NULL
                           GROUP BY 1) r), '[]') AS roles
    FROM   speaker k
    WHERE  k.team_id = ${teamId} AND k.id = ${speakerId}`;
}
