"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { type Address, printAddress, readAddress } from "./address.ts";

export type AddressHandle = Address & {
  /** The same page's address after a change. */
  hrefTo: (change: (address: Address) => Address) => string;
  /** Goes there: a new step of the history, without asking the server for the page again. */
  go: (change: (address: Address) => Address) => void;
};

/** The state that lives in the address. What depends on it asks its questions anew by itself. */
export function useAddress(): AddressHandle {
  const path = usePathname();
  const params = useSearchParams();
  const address = readAddress(params.entries());
  const hrefTo = (change: (address: Address) => Address) => path + printAddress(change(address));
  return { ...address, hrefTo, go: (change) => window.history.pushState(null, "", hrefTo(change)) };
}
