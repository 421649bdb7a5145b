import { z } from "zod";
import type { Db } from "../database.ts";
import { lockTeam } from "./lock-team.ts";
import { takeColourSlots } from "./colour-slots.ts";

export interface NewOutlet {
  name: string;
  homeUrl?: string | undefined;
  country?: string | undefined;
  /** BCP 47. */
  language?: string | undefined;
}

/** The outlet of this name: the one there is, or a new one. */
export async function addOutlet(db: Db, teamId: number, outlet: NewOutlet): Promise<{ id: number; isNew: boolean }> {
  await lockTeam(db, teamId);
  const [known] = await db.rows(z.object({ id: z.int() }))`
    SELECT id FROM outlet WHERE team_id = ${teamId} AND name = ${outlet.name}`;
  if (known) return { id: known.id, isNew: false };
  const [colourSlot] = await takeColourSlots(db, teamId, "outlet", 1);
  const { id } = await db.row(z.object({ id: z.int() }))`
    INSERT INTO outlet (team_id, name, home_url, country, language, colour_slot)
    VALUES (${teamId}, ${outlet.name}, ${outlet.homeUrl ?? null}, ${outlet.country ?? null}, ${outlet.language ?? null}, ${colourSlot}::smallint)
    RETURNING id`;
  return { id, isNew: true };
}
