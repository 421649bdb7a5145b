import { outcomes, stages } from "../codes.ts";
import type { Db } from "../database.ts";
import type { Reason } from "../reasons.ts";
import { storable } from "../storable.ts";

export interface Settled {
  itemId: string;
  stage: (typeof stages.words)[number];
  /** Skipped: there is nothing to do. Parked: a person may want to look; its input is kept. */
  outcome: "skipped" | "parked";
  reason: Reason;
  /** What a person needs beside the reason: the error, the row of the file. */
  detail?: string | undefined;
  at: Date;
}

const LONGEST_DETAIL = 4000;

/** Ends an item's waiting at a stage without an article. Changes nothing when it isn't waiting there any more; answers whether it was. */
export async function settleItem(db: Db, teamId: number, settled: Settled): Promise<boolean> {
  const { itemId, stage, outcome, reason, detail, at } = settled;
  const changed = await db.run`
    UPDATE item_stage SET outcome = ${outcomes.code(outcome)}::smallint, reason = ${reason},
      detail = ${shortDetail(detail)}, attempts = attempts + 1, at = ${at}
    WHERE  team_id = ${teamId} AND item_id = ${itemId}::bigint AND stage = ${stages.code(stage)}::smallint
      AND  outcome = ${outcomes.code("waiting")}::smallint`;
  return changed > 0;
}

/** Errors quote what they met, at any length. */
export function shortDetail(detail: string | undefined): string | null {
  return detail === undefined ? null : storable(detail).slice(0, LONGEST_DETAIL);
}
