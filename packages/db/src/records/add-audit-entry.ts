import type { Db } from "../database.ts";

/** Adds to the log of who changed what. Entries are never changed or removed by the application. */
export async function addAuditEntry(
  db: Db,
  teamId: number,
  entry: { at: Date; actor: string; action: string; subject: string },
): Promise<void> {
  await db.run`
    INSERT INTO audit_entry (team_id, at, actor, action, subject)
    VALUES (${teamId}, ${entry.at}, ${entry.actor}, ${entry.action}, ${entry.subject})`;
}
