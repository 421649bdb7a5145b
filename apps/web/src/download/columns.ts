import type { Cell } from "./csv.ts";

/** What a file says of each row, column by column. */
export type Columns<Row> = { readonly header: readonly Cell[]; readonly toCells: (row: Row) => Cell[] };

/** Columns by their names, in the order in which they are written. */
export function columns<Row>(named: Record<string, (row: Row) => Cell>): Columns<Row> {
  return { header: Object.keys(named), toCells: (row) => Object.values(named).map((read) => read(row)) };
}
