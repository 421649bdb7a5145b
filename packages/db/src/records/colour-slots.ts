import { z } from "zod";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";

/** Colours for speakers, outlets and topics each; a ninth shares one. */
const SLOTS = 8;

/** The colour slots, 0 to 7, for so many new ones of a kind: the least used first, so that those seen together differ. */
export async function takeColourSlots(
  db: Db,
  teamId: number,
  table: "speaker" | "outlet" | "topic",
  count: number,
): Promise<number[]> {
  const used = await db.rows(z.object({ slot: z.int(), uses: z.int() }))`
    SELECT colour_slot AS slot, count(*)::int AS uses FROM ${Prisma.raw(table)} WHERE team_id = ${teamId} GROUP BY 1`;
  const uses = Array.from({ length: SLOTS }, (_, slot) => used.find((row) => row.slot === slot)?.uses ?? 0);
  return Array.from({ length: count }, () => {
    const slot = uses.indexOf(Math.min(...uses));
    uses[slot]! += 1;
    return slot;
  });
}
