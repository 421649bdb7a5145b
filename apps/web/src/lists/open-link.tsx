import type { MouseEvent, ReactNode } from "react";
import type { Opens } from "./use-open-list.ts";

/** A number, or words, that open the list they count beside the page. A link all the same: it can be copied and opened apart. */
export function OpenLink({ opens: { href, onOpen }, children }: { opens: Opens; children: ReactNode }) {
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <a
      href={href}
      onClick={onClick}
      className="relative z-10 underline decoration-outline underline-offset-3 hover:text-accent hover:decoration-accent"
    >
      {children}
    </a>
  );
}
