import { printQuery } from "../address/address.ts";
import { type ItemsPart, printItems } from "../items/items-address.ts";

/** Where the same items stand as CSV: of one outlet, or of all. */
export function itemsHref(team: string, { outletId, ...part }: ItemsPart & { readonly outletId?: number }): string {
  const outlet: [string, string][] = outletId === undefined ? [] : [["outlet", String(outletId)]];
  return `/t/${team}/download/items.csv${printQuery([...outlet, ["items", printItems(part)]])}`;
}
