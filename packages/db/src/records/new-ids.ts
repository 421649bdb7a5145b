import { z } from "zod";
import type { Db } from "../database.ts";

/** A block of ids from a table's sequence, ascending, as decimal strings. */
export async function newIds(db: Db, table: string, count: number): Promise<string[]> {
  if (count === 0) return [];
  const rows = await db.rows(z.object({ id: z.string() }))`
    SELECT nextval(pg_get_serial_sequence(${table}, 'id'))::text AS id FROM generate_series(1, ${count}::int)`;
  return rows.map((row) => row.id).sort((a, b) => Number(BigInt(a) - BigInt(b)));
}
