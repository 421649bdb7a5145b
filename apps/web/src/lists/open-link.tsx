import { openInPlace } from "@onrecord/charts/drawing/mark-link.tsx";
import type { ReactNode } from "react";
import type { Opens } from "./use-open-list.ts";

/** A number, or words, that open the list they count beside the page. A link all the same: it can be copied and opened apart. */
export function OpenLink({ opens: { href, onOpen }, children }: { opens: Opens; children: ReactNode }) {
  return (
    <a
      href={href}
      onClick={(event) => openInPlace(event, onOpen)}
      className="relative z-10 underline decoration-outline underline-offset-3 hover:text-accent hover:decoration-accent"
    >
      {children}
    </a>
  );
}
