import { z } from "zod";
import { Prisma } from "./generated/client.ts";

const { sql } = Prisma;

/**
 * Where a page of a list begins: after the row of this time and id (of several parts where one id is not enough), and of this
 * value of what the list runs by before time, where there is such.
 */
export const Cursor = z.object({
  at: z.iso.datetime({ offset: true }),
  id: z.string().regex(/^\d+(\.\d+){0,2}$/),
  key: z.string().max(2000).nullable(),
});
export type Cursor = z.infer<typeof Cursor>;

export const PAGE_SIZE = 50;

/** Which page of a list, and in which order. */
export interface PageAsked<Order> {
  order?: Order | undefined;
  cursor?: Cursor | null | undefined;
  size?: number | undefined;
}

/** What a list runs by: its time alone, or something else before it, of whose equals the newest come first. */
export interface Run {
  by: { key: Prisma.Sql; type: Prisma.Sql } | null;
  descending: boolean;
}

export const NEWEST: Run = { by: null, descending: true };
export const OLDEST: Run = { by: null, descending: false };

/** From A, whatever the case. */
export const fromA = (name: Prisma.Sql): Run => ({
  by: { key: sql`lower(${name})`, type: sql`text` },
  descending: false,
});

/** From the largest whole number. */
export const fromMost = (count: Prisma.Sql): Run => ({ by: { key: count, type: sql`int` }, descending: true });

/** The columns that a list runs by: its key (what the run names, where nothing else is said), its time, its id in parts. */
interface Place {
  key?: Prisma.Sql;
  at: Prisma.Sql;
  ids: Prisma.Sql[];
}

/** What a list runs by before time, as a column; null by time alone. */
export const keyOf = ({ by }: Run): Prisma.Sql => by?.key ?? sql`NULL`;

/** As `ORDER BY` takes it. */
export function inOrder({ by, descending }: Run, { key = by?.key, at, ids }: Place): Prisma.Sql {
  const way = descending ? sql`DESC` : sql`ASC`;
  const within = by === null ? way : sql`DESC`;
  const place = Prisma.join([at, ...ids].map((column) => sql`${column} ${within}`));
  return by === null ? place : sql`${key} ${way}, ${place}`;
}

/** Rows past the cursor; all of them without one. */
export function pastCursor(
  { by, descending }: Run,
  { key = by?.key, at, ids }: Place,
  cursor: Cursor | null | undefined,
): Prisma.Sql {
  if (!cursor) return sql`true`;
  const beyond = descending ? sql`<` : sql`>`;
  const place = sql`(${Prisma.join([at, ...ids])})`;
  const parts = cursor.id.split(".").map((part) => sql`${part}::bigint`);
  const after = sql`(${cursor.at}::timestamptz, ${Prisma.join(parts)})`;
  if (by === null) return sql`${place} ${beyond} ${after}`;
  const value = sql`${cursor.key}::${by.type}`;
  return sql`(${key} ${beyond} ${value} OR ${key} = ${value} AND ${place} < ${after})`;
}

/** An instant as the border to the outside takes it: ISO, UTC, milliseconds. */
export function isoInstant(column: Prisma.Sql): Prisma.Sql {
  return sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** A page and where the next one begins; null after the last. */
export interface Page<Row> {
  rows: Row[];
  next: Cursor | null;
}

/** What a row carries for a cursor: its value of what the list runs by, as text. It does not leave the server with the row. */
export const KEY = { key: z.string().nullable() };

/** Cuts the one row too many that was asked for to see whether there is a next page. */
export function pageOf<Row extends { at: string; id: string; key: string | null }>(
  rows: Row[],
  size: number,
  idOf: (row: Row) => string = ({ id }) => id,
): Page<Row> {
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > size && last ? { at: last.at, id: idOf(last), key: last.key } : null };
}
