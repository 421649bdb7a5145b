import type { Sort } from "./sort-rows.ts";

/** A sort as the address writes it: "name" from A, "-last" from the latest. */
export function printSort({ by, order }: Sort): string {
  return order === "descending" ? `-${by}` : by;
}

/** The sort that the address asks for; undefined when it asks for none, or for a column that is not there. */
export function readSort<Column extends string>(
  columns: readonly Column[],
  written: string | undefined,
): (Sort & { by: Column }) | undefined {
  const by = columns.find((column) => column === written?.replace(/^-/, ""));
  return by && { by, order: written!.startsWith("-") ? "descending" : "ascending" };
}
