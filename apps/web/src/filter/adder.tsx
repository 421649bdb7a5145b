"use client";

import { Popover } from "@base-ui/react/popover";
import { ChevronDown, Plus } from "lucide-react";
import { useState, type ReactNode } from "react";
import { buttonLook } from "../controls/button-look.ts";

export type AdderProps = {
  /** What can be added: "Speaker". */
  label: string;
  /** A plus for what adds a chip, an arrow for what changes what stands there. */
  sign?: "plus" | "arrow";
  children: (close: () => void) => ReactNode;
};

/** A button of the filter bar, and what it opens below itself. */
export function Adder({ label, sign = "plus", children }: AdderProps) {
  const [open, setOpen] = useState(false);
  const Sign = sign === "plus" ? Plus : ChevronDown;
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger className={buttonLook(sign === "plus" ? "quiet" : "plain")}>
        {label}
        <Sign aria-hidden className="size-3.5 text-muted" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner align="start" sideOffset={4} collisionPadding={16} className="z-50">
          <Popover.Popup
            aria-label={label}
            className="fades w-72 max-w-[calc(100vw-2rem)] rounded border border-hairline bg-page p-2 shadow-float outline-none"
          >
            {children(() => setOpen(false))}
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
