"use client";

import { Popover } from "@base-ui/react/popover";
import type { ReactNode } from "react";
import { glossary, type GlossaryTerm } from "./glossary.ts";

/** A word of the product with its meaning on hover, focus or touch. */
export function Term({ of, children }: { of: GlossaryTerm; children: ReactNode }) {
  return (
    <Popover.Root>
      <Popover.Trigger
        openOnHover
        delay={300}
        className="-my-1 inline cursor-help rounded-sm py-1 text-left underline decoration-outline decoration-dotted underline-offset-3 hover:decoration-ink"
      >
        {children}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} collisionPadding={16} className="z-50">
          <Popover.Popup
            initialFocus={false}
            className="fades max-w-72 rounded border border-hairline bg-page p-3 text-small font-normal text-ink shadow-float"
          >
            <Popover.Description>{glossary[of]}</Popover.Description>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
