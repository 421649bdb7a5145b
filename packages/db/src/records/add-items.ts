import { z } from "zod";
import type { Db } from "../database.ts";
import type { JobSender } from "../queues.ts";
import { insertItems, type NewItem } from "./insert-items.ts";

export interface AddedItem {
  id: string;
  /** False when it was in before: then nothing was changed. */
  isNew: boolean;
}

/** Adds addresses or files that somebody brought; answers each with its item, in the order given. Twice is once. */
export async function addItems(
  db: Db,
  teamId: number,
  { outletId, via, items, at }: { outletId: number; via: "address" | "file"; items: NewItem[]; at: Date },
  jobs: JobSender,
): Promise<AddedItem[]> {
  const added = await insertItems(db, teamId, { outletId, via, items, at }, jobs);
  const rows = await db.rows(z.object({ id: z.string(), key: z.string() }))`
    SELECT id::text AS id, key FROM item WHERE team_id = ${teamId} AND key = ANY (${items.map((item) => item.key)}::text[])`;
  const idOf = new Map(rows.map((row) => [row.key, row.id]));
  return items.map(({ key }) => ({ id: idOf.get(key)!, isNew: added.has(key) }));
}
