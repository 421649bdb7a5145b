import { z } from "zod";
import { outcomes, stages, vias } from "../codes.ts";
import type { Db } from "../database.ts";
import { Hint } from "../hint.ts";
import { unpackBody } from "../raw-body.ts";

/** What does a job need to know of its item? No row when the item is gone or doesn't wait at that stage any more. */
export const ItemAtWork = z.object({
  id: z.string(),
  outletId: z.int(),
  outlet: z.string(),
  via: vias.column,
  key: z.string(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  hint: Hint.nullable(),
  arrivedAt: z.date(),
});
export type ItemAtWork = z.infer<typeof ItemAtWork>;

export function itemAtWork(
  db: Db,
  teamId: number,
  { itemId, stage }: { itemId: string; stage: (typeof stages.words)[number] },
) {
  return db.rows(ItemAtWork)`
    SELECT i.id::text AS id, i.outlet_id AS "outletId", o.name AS outlet, i.via, i.key, i.url, i.title, i.hint, i.arrived_at AS "arrivedAt"
    FROM   item i
    JOIN   outlet o ON o.team_id = i.team_id AND o.id = i.outlet_id
    JOIN   item_stage g ON g.team_id = i.team_id AND g.item_id = i.id
    WHERE  i.team_id = ${teamId} AND i.id = ${itemId}::bigint
      AND  g.stage = ${stages.code(stage)}::smallint AND g.outcome = ${outcomes.code("waiting")}::smallint`;
}

/** What was fetched for an item? */
export const StoredPage = z.object({
  url: z.string(),
  contentType: z.string().nullable(),
  fetchedAt: z.date(),
  body: z.instanceof(Uint8Array).transform(unpackBody),
});
export type StoredPage = z.infer<typeof StoredPage>;

export function storedPage(db: Db, teamId: number, itemId: string) {
  return db.rows(StoredPage)`
    SELECT url, content_type AS "contentType", fetched_at AS "fetchedAt", body FROM raw_page
    WHERE team_id = ${teamId} AND item_id = ${itemId}::bigint`;
}
