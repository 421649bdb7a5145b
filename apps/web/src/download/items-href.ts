import type { ItemOrder } from "@onrecord/query/list-order";
import { printQuery } from "../address/address.ts";
import { type ItemsPart, printItems } from "../items/items-address.ts";

/** Where the same items stand as CSV: of one outlet, or of all. */
export function itemsHref(
  team: string,
  { outletId, order, ...part }: ItemsPart & { readonly outletId?: number; readonly order?: ItemOrder },
): string {
  const outlet: [string, string][] = outletId === undefined ? [] : [["outlet", String(outletId)]];
  const sort: [string, string][] = order === undefined ? [] : [["sort", order]];
  return `/t/${team}/download/items.csv${printQuery([...outlet, ["items", printItems(part)], ...sort])}`;
}
