"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";
import { type Address, printAddress, readAddress } from "./address.ts";

type Change = (address: Address) => Address;

export type AddressHandle = Address & {
  /** The same page's address after a change. */
  hrefTo: (change: Change) => string;
  /** Goes there: a new step of the history, without asking the server for the page again. */
  go: (change: Change) => void;
  /** Goes there in place of this step: for where one is on a page, which "back" should not walk through. */
  replace: (change: Change) => void;
};

/** The state that lives in the address. What depends on it asks its questions anew by itself. */
export function useAddress(): AddressHandle {
  const path = usePathname();
  const served = useSearchParams().toString();
  const query = useSyncExternalStore(subscribe, currentQuery, () => served);
  const address = readAddress(new URLSearchParams(query).entries());
  // Next writes the address only after it has drawn the page: what outlasts a page (the side sheet) must look again then.
  useEffect(() => {
    window.dispatchEvent(new CustomEvent(moved, { detail: { path, served } }));
  }, [path, served]);
  return {
    ...address,
    hrefTo: (change) => path + printAddress(change(address)),
    go: (change) => {
      window.history.pushState(null, "", changed(change));
      window.dispatchEvent(new Event(moved));
    },
    replace: (change) => {
      window.history.replaceState(null, "", changed(change));
      window.dispatchEvent(new Event(moved));
    },
  };
}

// Next tells of a new query when it finds the time, as a transition; a control that lives in the address must not wait for it.
const moved = "onrecord:address";

function subscribe(notify: () => void): () => void {
  window.addEventListener(moved, notify);
  window.addEventListener("popstate", notify);
  return () => {
    window.removeEventListener(moved, notify);
    window.removeEventListener("popstate", notify);
  };
}

/** Written as the server writes it, so that both agree at first sight. */
function currentQuery(): string {
  return new URLSearchParams(window.location.search).toString();
}

/** From where the window is now: of two changes in a row, the second must not undo the first before the page is drawn anew. */
function changed(change: Change): string {
  const { pathname, search } = window.location;
  return pathname + printAddress(change(readAddress(new URLSearchParams(search).entries())));
}
