import { z } from "zod";
import { speakerKinds } from "../codes.ts";
import type { Db } from "../database.ts";
import { matchingStatements } from "../matching.ts";
import type { Scope } from "../scope.ts";

/** Which speakers of the canon match a few letters, or are heard most in what the scope matches? */
export const SpeakerRow = z.object({
  id: z.int(),
  name: z.string(),
  kind: speakerKinds.column,
  colourSlot: z.int(),
  role: z.string().nullable(),
  statements: z.int(),
  outlets: z.int(),
  firstOn: z.string().nullable(),
  lastOn: z.string().nullable(),
});
export type SpeakerRow = z.infer<typeof SpeakerRow>;

export function listSpeakers(db: Db, teamId: number, scope: Scope, letters: string, most: number) {
  return db.rows(SpeakerRow)`
    SELECT k.id, k.name, k.kind, k.colour_slot AS "colourSlot", r.role, n.statements, n.outlets, n."firstOn", n."lastOn"
    FROM   (
      SELECT s.speaker_id, count(*)::int AS statements, count(DISTINCT s.outlet_id)::int AS outlets,
             to_char(min(s.day), 'YYYY-MM-DD') AS "firstOn", to_char(max(s.day), 'YYYY-MM-DD') AS "lastOn"
      FROM   (${matchingStatements(teamId, scope)}) s
      WHERE  s.speaker_id IS NOT NULL
      GROUP  BY 1
    ) n
    JOIN   speaker k ON k.team_id = ${teamId} AND k.id = n.speaker_id
    LEFT   JOIN LATERAL (
      SELECT s.speaker_role AS role FROM statement s
      WHERE s.team_id = ${teamId} AND s.speaker_id = k.id AND s.speaker_role IS NOT NULL
      ORDER BY s.published_at DESC, s.id DESC LIMIT 1
    ) r ON true
    WHERE  ${letters} = '' OR strpos(lower(k.name), lower(${letters})) > 0
      OR   EXISTS (SELECT FROM speaker_alias l WHERE l.team_id = k.team_id AND l.speaker_id = k.id AND strpos(lower(l.alias), lower(${letters})) > 0)
    ORDER  BY n.statements DESC, k.id
    LIMIT  ${most}`;
}
