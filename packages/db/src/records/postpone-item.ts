import { z } from "zod";
import { outcomes, stages } from "../codes.ts";
import type { Db } from "../database.ts";
import { type JobSender, originOf } from "../queues.ts";
import type { Reason } from "../reasons.ts";
import { settleItem, shortDetail } from "./settle-item.ts";

export interface Postponed {
  itemId: string;
  reason: Reason;
  detail?: string | undefined;
  /** The least number of seconds to wait, when the other side said so. */
  retryAfter?: number | undefined;
  /** Waiting for one's turn is no failure: it isn't counted. */
  isTurn?: boolean | undefined;
  at: Date;
}

/** Seconds until a page that failed is fetched again: about seven hours in all, then it is parked. */
const PAUSES = [60, 300, 1200, 3600, 3 * 3600, 3 * 3600];

/** Leaves an item waiting to be fetched, with the job for another try; or parks it when the tries are spent. */
export async function postponeItem(
  db: Db,
  teamId: number,
  { itemId, reason, detail, retryAfter = 0, isTurn = false, at }: Postponed,
  jobs: JobSender,
): Promise<"again" | "parked" | "settled before"> {
  const [stage] = await db.rows(z.object({ attempts: z.int(), url: z.string().nullable() }))`
    SELECT g.attempts, i.url FROM item_stage g JOIN item i ON i.team_id = g.team_id AND i.id = g.item_id
    WHERE g.team_id = ${teamId} AND g.item_id = ${itemId}::bigint
      AND g.stage = ${stages.code("fetch")}::smallint AND g.outcome = ${outcomes.code("waiting")}::smallint FOR UPDATE OF g`;
  if (stage === undefined) return "settled before";
  const pause = isTurn ? 0 : PAUSES[stage.attempts];
  if (pause === undefined) {
    await settleItem(db, teamId, { itemId, stage: "fetch", outcome: "parked", reason, detail, at });
    return "parked";
  }
  await db.run`
    UPDATE item_stage SET attempts = attempts + ${isTurn ? 0 : 1}, reason = ${reason}, detail = ${shortDetail(detail)}, at = ${at}
    WHERE team_id = ${teamId} AND item_id = ${itemId}::bigint AND stage = ${stages.code("fetch")}::smallint`;
  await jobs.send(
    db.tx,
    "fetch-page",
    { teamId, itemId, origin: originOf(stage.url) },
    { startAfterSeconds: Math.max(1, pause, Math.ceil(retryAfter)) },
  );
  return "again";
}
