"use client";

import { useAddress } from "../address/use-address.ts";
import { type ListSpec, printListSpec } from "./list-spec.ts";

/** What a number leads to: its list's address, and opening it at once beside the page. */
export type Opens = { readonly href: string; readonly onOpen: () => void };

/** The ways to a list: an address for the mark's link, opening it at once beside the page, and both for one list. */
export function useOpenList(): {
  hrefFor: (spec: ListSpec) => string;
  open: (spec: ListSpec) => void;
  toList: (spec: ListSpec) => Opens;
} {
  const { hrefTo, go } = useAddress();
  const change = (spec: ListSpec) => (address: Parameters<Parameters<typeof hrefTo>[0]>[0]) => ({
    ...address,
    screen: { ...address.screen, open: printListSpec(spec) },
  });
  const hrefFor = (spec: ListSpec) => hrefTo(change(spec));
  const open = (spec: ListSpec) => go(change(spec));
  return { hrefFor, open, toList: (spec) => ({ href: hrefFor(spec), onOpen: () => open(spec) }) };
}
