/** Which column orders the rows, and which way. */
export type Sort = { readonly by: string; readonly order: "ascending" | "descending" };

/** What a cell is ordered by; `undefined` is not known and stays at the end, whichever way the rows run. */
export type SortValue = number | string | Date | undefined;

const byName = new Intl.Collator("en", { sensitivity: "base", numeric: true });

function compare(one: Exclude<SortValue, undefined>, other: Exclude<SortValue, undefined>): number {
  if (typeof one === "string" && typeof other === "string") return byName.compare(one, other);
  return Number(one) - Number(other);
}

/** The rows in order; those that are equal keep the order they came in. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  order: Sort["order"],
): readonly Row[] {
  return rows.toSorted((a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return order === "ascending" ? compare(one, other) : compare(other, one);
  });
}

/** The order after a column's header is pressed: figures begin with the largest, words with A; pressed again, the other way. */
export function nextSort(current: Sort | undefined, by: string, first: Sort["order"]): Sort {
  if (current?.by !== by) return { by, order: first };
  return { by, order: current.order === "ascending" ? "descending" : "ascending" };
}
