import type { Db } from "../database.ts";

/** Forgets the MinHash bands of what came in before a day: copies come within days, so finding them stays quick for ever. */
export function purgeCopyBands(db: Db, teamId: number, { before }: { before: Date }): Promise<number> {
  return db.run`DELETE FROM copy_band WHERE team_id = ${teamId} AND seen < ${before}::timestamptz::date`;
}
