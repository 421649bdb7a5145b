import { outcomes } from "../codes.ts";
import type { Db } from "../database.ts";
import type { Reason } from "../reasons.ts";

/** A person wants no more of a parked item. Answers whether it was parked. */
export async function dismissItem(
  db: Db,
  teamId: number,
  { itemId, at }: { itemId: string; at: Date },
): Promise<boolean> {
  const changed = await db.run`
    UPDATE item_stage SET outcome = ${outcomes.code("skipped")}::smallint, reason = ${"dismissed" satisfies Reason}, at = ${at}
    WHERE  team_id = ${teamId} AND item_id = ${itemId}::bigint AND outcome = ${outcomes.code("parked")}::smallint`;
  return changed > 0;
}
