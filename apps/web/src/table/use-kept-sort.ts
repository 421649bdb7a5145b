"use client";

import { useAddress } from "../address/use-address.ts";
import { printSort, readSort } from "./sort-address.ts";
import type { Sort } from "./sort-rows.ts";

/** The order of a screen's table, which the address keeps; `first` is not written there. */
export function useKeptSort(columns: readonly string[], first: Sort): { sort: Sort; onSort: (sort: Sort) => void } {
  const { screen, replace } = useAddress();
  return {
    sort: readSort(columns, screen.sort) ?? first,
    onSort: (next) => {
      const written = printSort(next);
      const sort = written === printSort(first) ? undefined : written;
      replace((address) => ({ ...address, screen: { ...address.screen, sort } }));
    },
  };
}
