import { z } from "zod";
import { Prisma } from "./generated/client.ts";

/** Where a page of a list begins: after this row of a list that is sorted by time and id, newest first. */
export const Cursor = z.object({ at: z.iso.datetime({ offset: true }), id: z.string().regex(/^\d+$/) });
export type Cursor = z.infer<typeof Cursor>;

export const PAGE_SIZE = 50;

/** Rows past the cursor; all of them without one. */
export function afterCursor(cursor: Cursor | null, at: Prisma.Sql, id: Prisma.Sql): Prisma.Sql {
  if (cursor === null) return Prisma.sql`true`;
  return Prisma.sql`(${at}, ${id}) < (${cursor.at}::timestamptz, ${cursor.id}::bigint)`;
}

/** An instant as the border to the outside takes it: ISO, UTC, milliseconds. */
export function isoInstant(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** A page and where the next one begins; null after the last. */
export interface Page<Row> {
  rows: Row[];
  next: Cursor | null;
}

/** Cuts the one row too many that was asked for to see whether there is a next page. */
export function pageOf<Row extends { at: string; id: string }>(rows: Row[], size: number): Page<Row> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > size && last ? { at: last.at, id: last.id } : null };
}
