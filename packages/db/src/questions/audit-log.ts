import { z } from "zod";
import type { Db } from "../database.ts";
import { Prisma } from "../generated/client.ts";
import { afterCursor, isoInstant, pageOf, PAGE_SIZE, type Cursor } from "../keyset.ts";

/** Who changed what, newest first? */
export const AuditRow = z.object({
  id: z.string(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  subject: z.string(),
});
export type AuditRow = z.infer<typeof AuditRow>;

export async function auditLog(db: Db, teamId: number, cursor: Cursor | null, size = PAGE_SIZE) {
  const rows = await db.rows(AuditRow)`
    SELECT id::text AS id, ${isoInstant(Prisma.sql`at`)} AS at, actor, action, subject
    FROM   audit_entry WHERE team_id = ${teamId} AND ${afterCursor(cursor, Prisma.sql`at`, Prisma.sql`id`)}
    ORDER  BY at DESC, id DESC LIMIT ${size + 1}`;
  return pageOf(rows, size);
}
