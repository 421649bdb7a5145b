"use client";

import { useAddress } from "../address/use-address.ts";
import { type ListSpec, printListSpec } from "./list-spec.ts";

/** The ways to a list: an address for the mark's link, and opening it at once beside the page. */
export function useOpenList(): { hrefFor: (spec: ListSpec) => string; open: (spec: ListSpec) => void } {
  const { hrefTo, go } = useAddress();
  const change = (spec: ListSpec) => (address: Parameters<Parameters<typeof hrefTo>[0]>[0]) => ({
    ...address,
    screen: { ...address.screen, open: printListSpec(spec) },
  });
  return { hrefFor: (spec) => hrefTo(change(spec)), open: (spec) => go(change(spec)) };
}
