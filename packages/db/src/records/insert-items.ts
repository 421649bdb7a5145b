import { z } from "zod";
import { outcomes, stages, vias } from "../codes.ts";
import type { Db } from "../database.ts";
import type { Hint } from "../hint.ts";
import { type JobSender, originOf } from "../queues.ts";
import { packBody } from "../raw-body.ts";
import { storableJson } from "../storable.ts";

export interface NewItem {
  /** What makes it the same item when it comes again: the canonical address, or outlet and hash of the file. */
  key: string;
  /** What to fetch; or, with a page in hand, where it came from. */
  url?: string | undefined;
  title?: string | undefined;
  hint?: Hint | undefined;
  /** What would have been fetched, when it came along: a file, or the text in the feed. */
  page?: Page | undefined;
}

export interface Page {
  /** Where it was found, after redirects; `file:///<name>` for a file. */
  url: string;
  contentType?: string | undefined;
  body: Uint8Array;
}

export interface ItemsFrom {
  outletId: number;
  feedId?: number | undefined;
  via: (typeof vias.words)[number];
  items: NewItem[];
  at: Date;
}

/**
 * Adds the items not seen before, by their key, each at its first stage with the job for it: to be fetched, or, with a page
 * in hand, to be read. Answers the new ones: key → id.
 */
export async function insertItems(
  db: Db,
  teamId: number,
  { outletId, feedId, via, items, at }: ItemsFrom,
  jobs: JobSender,
): Promise<Map<string, string>> {
  if (items.length === 0) return new Map();
  const rows = items.map(({ key, url, title, hint }) => ({ key, url, title, hint }));
  const added = await db.rows(z.object({ id: z.string(), key: z.string() }))`
    INSERT INTO item (team_id, outlet_id, feed_id, via, key, url, title, hint, arrived_at)
    SELECT ${teamId}, ${outletId}, ${feedId ?? null}::int, ${vias.code(via)}::smallint, r.key, r.url, r.title, r.hint, ${at}
    FROM   json_to_recordset(${storableJson(rows)}::json) AS r(key text, url text, title text, hint jsonb)
    ON CONFLICT (team_id, key) DO NOTHING
    RETURNING id::text AS id, key`;
  const idOf = new Map(added.map((row) => [row.key, row.id]));
  const inHand = items.flatMap(({ key, page }) => {
    const itemId = idOf.get(key);
    return itemId === undefined || page === undefined ? [] : [{ itemId, page }];
  });
  const read = inHand.map(({ itemId }) => itemId);
  const fetch = items.flatMap(({ key, url, page }) => {
    const itemId = idOf.get(key);
    return itemId === undefined || page !== undefined ? [] : { teamId, itemId, origin: originOf(url) };
  });
  await insertStages(db, teamId, {
    itemIds: fetch.map(({ itemId }) => itemId),
    stage: "fetch",
    outcome: "waiting",
    at,
  });
  await insertStages(db, teamId, { itemIds: read, stage: "fetch", outcome: "done", at });
  await insertStages(db, teamId, { itemIds: read, stage: "read", outcome: "waiting", at });
  for (const { itemId, page } of inHand) await keepPage(db, teamId, { itemId, page, at });
  await jobs.sendAll(db.tx, "fetch-page", fetch);
  await jobs.sendAll(
    db.tx,
    "read-article",
    read.map((itemId) => ({ teamId, itemId })),
  );
  return idOf;
}

interface Stages {
  itemIds: string[];
  stage: (typeof stages.words)[number];
  outcome: "waiting" | "done";
  at: Date;
}

async function insertStages(db: Db, teamId: number, { itemIds, stage, outcome, at }: Stages): Promise<void> {
  if (itemIds.length === 0) return;
  await db.run`
    INSERT INTO item_stage (team_id, item_id, stage, outcome, at)
    SELECT ${teamId}, id, ${stages.code(stage)}::smallint, ${outcomes.code(outcome)}::smallint, ${at}
    FROM   unnest(${itemIds}::bigint[]) AS id`;
}

/** Keeps what was fetched, so that any worker can extract again without asking the outlet. The latest replaces the one before. */
export async function keepPage(
  db: Db,
  teamId: number,
  { itemId, page, at }: { itemId: string; page: Page; at: Date },
): Promise<void> {
  await db.run`
    INSERT INTO raw_page (team_id, item_id, fetched_at, url, content_type, body)
    VALUES (${teamId}, ${itemId}::bigint, ${at}, ${page.url}, ${page.contentType ?? null}, ${packBody(page.body)})
    ON CONFLICT (team_id, item_id) DO UPDATE
    SET fetched_at = excluded.fetched_at, url = excluded.url, content_type = excluded.content_type, body = excluded.body`;
}
