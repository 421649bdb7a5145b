"use client";

import { useLinkStatus } from "next/link";
import { classNames } from "../controls/class-names.ts";

/** Inside a link of the frame: its accent line shows while its page is on its way, so that a press is never without an answer. */
export function LinkPending({ edge }: { edge: "left" | "top" }) {
  const { pending } = useLinkStatus();
  return (
    <span
      aria-hidden
      className={classNames(
        "pointer-events-none absolute rounded bg-accent transition-opacity forced-color-adjust-none",
        edge === "left" ? "inset-y-1.5 left-0 w-0.5" : "inset-x-0 -top-0.5 h-0.5",
        // A page that is here at once needs no sign that it comes.
        pending ? "opacity-100 delay-100" : "opacity-0",
      )}
    />
  );
}
