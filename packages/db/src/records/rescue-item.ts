import type { Db } from "../database.ts";
import { type JobSender, originOf } from "../queues.ts";
import type { StrandedItem } from "../questions/stranded-items.ts";
import { settleItem } from "./settle-item.ts";

/** Gives an item that waits without a job a new one; or parks it, when its last job's workers all died. */
export async function rescueItem(
  db: Db,
  teamId: number,
  { item: { itemId, stage, url, failed }, at }: { item: StrandedItem; at: Date },
  jobs: JobSender,
): Promise<"sent" | "parked"> {
  if (failed) {
    await settleItem(db, teamId, { itemId, stage, outcome: "parked", reason: "worker-died", at });
    return "parked";
  }
  if (stage === "fetch") await jobs.send(db.tx, "fetch-page", { teamId, itemId, origin: originOf(url) });
  else await jobs.send(db.tx, "read-article", { teamId, itemId });
  return "sent";
}
