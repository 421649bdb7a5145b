import type { ItemOrder } from "@onrecord/query/list-order";
import { z } from "zod";
import { outcomes, stages, vias } from "../codes.ts";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import {
  fromA,
  inOrder,
  isoInstant,
  KEY,
  keyOf,
  NEWEST,
  OLDEST,
  pageOf,
  PAGE_SIZE,
  pastCursor,
  type PageAsked,
  type Run,
} from "../keyset.ts";

/** Which items stand at an outcome, or came by these ids, each at its latest stage? */
export const ItemRow = z.object({
  id: z.string(),
  at: z.string(),
  via: vias.column,
  url: z.string().nullable(),
  title: z.string().nullable(),
  outletId: z.int(),
  outlet: z.string(),
  articleId: z.string().nullable(),
  stage: stages.column,
  outcome: outcomes.column,
  reason: z.string().nullable(),
  detail: z.string().nullable(),
  attempts: z.int(),
});
export type ItemRow = z.infer<typeof ItemRow>;

const latestStage = Prisma.sql`LATERAL (
  SELECT g.* FROM item_stage g WHERE g.team_id = i.team_id AND g.item_id = i.id ORDER BY g.stage DESC LIMIT 1)`;

const columns = Prisma.sql`i.id::text AS id, ${isoInstant(Prisma.sql`x.at`)} AS at, i.via, i.url, i.title, i.outlet_id AS "outletId", o.name AS outlet,
  i.article_id::text AS "articleId", x.stage, x.outcome, x.reason, x.detail, x.attempts`;

/** Items at an outcome or any, at one stage or any, of one outlet or all. */
export interface ItemsAsked {
  outcome?: (typeof outcomes.words)[number] | undefined;
  stage?: (typeof stages.words)[number] | undefined;
  outletId?: number | undefined;
}

function meets(teamId: number, { outcome, stage, outletId }: ItemsAsked): Prisma.Sql {
  const { sql } = Prisma;
  return Prisma.join(
    [
      sql`x.team_id = ${teamId}`,
      ...(outcome === undefined ? [] : [sql`x.outcome = ${outcomes.code(outcome)}::smallint`]),
      ...(stage === undefined ? [] : [sql`x.stage = ${stages.code(stage)}::smallint`]),
      ...(outletId === undefined ? [] : [sql`i.outlet_id = ${outletId}`]),
    ],
    " AND ",
  );
}

export const ItemTotal = z.object({ n: z.int() });

/** How many stand there: an item at two stages counts at both. */
export function countItems(db: Db, teamId: number, asked: ItemsAsked) {
  return db.row(ItemTotal)`
    SELECT count(*)::int AS n FROM item_stage x JOIN item i ON i.team_id = x.team_id AND i.id = x.item_id
    WHERE ${meets(teamId, asked)}`;
}

/** By the time of their outcome, or by outlet. */
const RUNS: Record<ItemOrder, Run> = { newest: NEWEST, oldest: OLDEST, outlet: fromA(Prisma.sql`o.name`) };

/** One page. */
export async function listItems(
  db: Db,
  teamId: number,
  asked: ItemsAsked,
  { order = "newest", cursor, size = PAGE_SIZE }: PageAsked<ItemOrder> = {},
) {
  const run = RUNS[order];
  // An item that came to two stages is there at both.
  const place = { at: Prisma.sql`x.at`, ids: [Prisma.sql`x.item_id`, Prisma.sql`x.stage`] };
  const rows = await db.rows(ItemRow.extend({ ...KEY, stageCode: z.int() }))`
    SELECT ${columns}, ${keyOf(run)}::text AS key, x.stage AS "stageCode"
    FROM   item_stage x
    JOIN   item i ON i.team_id = x.team_id AND i.id = x.item_id
    JOIN   outlet o ON o.team_id = i.team_id AND o.id = i.outlet_id
    WHERE  ${meets(teamId, asked)} AND ${pastCursor(run, place, cursor)}
    ORDER  BY ${inOrder(run, place)} LIMIT ${size + 1}`;
  return pageOf(rows, size, ({ id, stageCode }) => `${id}.${stageCode}`);
}

/** In the order of their ids: what `ingest` waits for and prints. */
export function itemsByIds(db: Db, teamId: number, ids: string[]) {
  return db.rows(ItemRow)`
    SELECT ${columns}
    FROM   item i CROSS JOIN ${latestStage} x
    JOIN   outlet o ON o.team_id = i.team_id AND o.id = i.outlet_id
    WHERE  i.team_id = ${teamId} AND i.id = ANY (${ids}::bigint[])
    ORDER  BY i.id`;
}

/** What became of one address: the items of it, newest first. Answers "missed coverage". */
export function itemsByKey(db: Db, teamId: number, key: string) {
  return db.rows(ItemRow)`
    SELECT ${columns}
    FROM   item i CROSS JOIN ${latestStage} x
    JOIN   outlet o ON o.team_id = i.team_id AND o.id = i.outlet_id
    WHERE  i.team_id = ${teamId} AND i.key = ${key}
    ORDER  BY i.id DESC`;
}
