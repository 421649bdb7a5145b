import type { Db } from "../database.ts";

/** Any number, the same for everybody who writes a team's facts. */
const LOCK = 7_204_519;

/**
 * Waits until nobody else writes this team's facts, and holds that until the transaction's end. Copies, utterances, new speakers
 * and counters are found by looking at what is stored, so two saves at once would each miss what the other brings.
 */
export async function lockTeam(db: Db, teamId: number): Promise<void> {
  await db.run`SELECT pg_advisory_xact_lock(${LOCK}::int, ${teamId}::int)`;
}
