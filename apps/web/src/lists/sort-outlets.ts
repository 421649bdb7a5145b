import { readSort } from "../table/sort-address.ts";
import { sortRows } from "../table/sort-rows.ts";
import type { OUTLET_ORDERS } from "./list-order.ts";

/** Outlets by how many articles there are of each, or by name. */
export function sortOutlets<Row extends { outlet: string; articles: number }>(
  rows: readonly Row[],
  order: (typeof OUTLET_ORDERS)[number],
): readonly Row[] {
  const sort = readSort(["articles", "name"], order);
  if (sort === undefined) return rows;
  return sortRows(rows, sort.by === "name" ? ({ outlet }) => outlet : ({ articles }) => articles, sort.order);
}
