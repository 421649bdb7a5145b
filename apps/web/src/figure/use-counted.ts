"use client";

import type { Measure } from "@onrecord/query/filter";
import { useAddress } from "../address/use-address.ts";
import { countedOf } from "./counted-of.ts";

/** What a chart counts where its page has a measure of its own that goes without saying; the choice lives in the address. */
export function useCounted(plain: Measure): { measure: Measure; onChange: (measure: Measure) => void } {
  const { screen, go } = useAddress();
  return {
    measure: countedOf(screen.unit, plain),
    onChange: (measure) =>
      go((address) => ({
        ...address,
        screen: { ...address.screen, unit: measure === plain ? undefined : measure },
      })),
  };
}
