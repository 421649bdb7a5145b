import { z } from "zod";
import type { Db } from "../database.ts";

/** Which topics, speakers, outlets and propositions bear these letters? What the palette and the filter bar offer. */
export const Named = z.object({
  kind: z.enum(["topic", "speaker", "outlet", "proposition"]),
  id: z.int(),
  name: z.string(),
  /** Identity colour; propositions have none. */
  colourSlot: z.int().nullable(),
});
export type Named = z.infer<typeof Named>;

/** Names that begin with the letters first; at most `most` of each kind. */
export function findByName(db: Db, teamId: number, letters: string, most: number) {
  return db.rows(Named)`
    SELECT kind, id, name, colour_slot AS "colourSlot" FROM (
      SELECT n.*, row_number() OVER (PARTITION BY kind ORDER BY NOT starts_with(lower(name), lower(${letters})), name) AS place
      FROM (
        SELECT 'topic' AS kind, id, name, colour_slot FROM topic WHERE team_id = ${teamId}
        UNION ALL SELECT 'speaker', id, name, colour_slot FROM speaker WHERE team_id = ${teamId} AND merged_into IS NULL
        UNION ALL SELECT 'outlet', id, name, colour_slot FROM outlet WHERE team_id = ${teamId}
        UNION ALL SELECT 'proposition', id, text, NULL::smallint FROM proposition WHERE team_id = ${teamId}
      ) n
      WHERE strpos(lower(name), lower(${letters})) > 0
    ) p WHERE place <= ${most}
    ORDER BY kind, place`;
}

/** The names of these ids, for the chips of a filter. */
export function namesOf(
  db: Db,
  teamId: number,
  ids: { topics: number[]; speakers: number[]; outlets: number[]; propositions: number[] },
) {
  return db.rows(Named)`
    SELECT 'topic' AS kind, id, name, colour_slot AS "colourSlot" FROM topic WHERE team_id = ${teamId} AND id = ANY (${ids.topics}::int[])
    UNION ALL SELECT 'speaker', id, name, colour_slot FROM speaker WHERE team_id = ${teamId} AND id = ANY (${ids.speakers}::int[])
    UNION ALL SELECT 'outlet', id, name, colour_slot FROM outlet WHERE team_id = ${teamId} AND id = ANY (${ids.outlets}::int[])
    UNION ALL SELECT 'proposition', id, text, NULL::smallint FROM proposition WHERE team_id = ${teamId} AND id = ANY (${ids.propositions}::int[])`;
}
