import { addAuditEntry } from "@onrecord/db/records/add-audit-entry";
import type { Db } from "@onrecord/db/database";
import type { Team } from "@onrecord/db/accounts";
import { type Actor, nameActor } from "./context.ts";

/** Writes down who changed what, in the transaction of the change. */
export async function audit(
  { db, team, actor, now }: { db: Db; team: Team; actor: Actor; now: () => Date },
  action: string,
  subject: string,
): Promise<void> {
  await addAuditEntry(db, team.id, { at: now(), actor: nameActor(actor), action, subject });
}
