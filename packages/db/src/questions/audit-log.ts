import type { AuditOrder } from "@onrecord/query/list-order";
import { z } from "zod";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import {
  inOrder,
  isoInstant,
  KEY,
  NEWEST,
  OLDEST,
  pageOf,
  PAGE_SIZE,
  pastCursor,
  type PageAsked,
  type Run,
} from "../keyset.ts";

/** Who changed what? */
export const AuditRow = z.object({
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  subject: z.string(),
});
export type AuditRow = z.infer<typeof AuditRow>;

const RUNS: Record<AuditOrder, Run> = { newest: NEWEST, oldest: OLDEST };

export async function auditLog(
  db: Db,
  teamId: number,
  { order = "newest", cursor, size = PAGE_SIZE }: PageAsked<AuditOrder> = {},
) {
  const run = RUNS[order];
  const place = { at: Prisma.sql`at`, ids: [Prisma.sql`id`] };
  const rows = await db.rows(AuditRow.extend(KEY))`
    SELECT id::text AS id, ${isoInstant(Prisma.sql`at`)} AS at, actor, action, subject, NULL AS key
    FROM   audit_entry WHERE team_id = ${teamId} AND ${pastCursor(run, place, cursor)}
    ORDER  BY ${inOrder(run, place)} LIMIT ${size + 1}`;
  return pageOf(rows, size);
}
