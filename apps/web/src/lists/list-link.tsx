"use client";

import type { MouseEvent, ReactNode } from "react";
import type { ListSpec } from "./list-spec.ts";
import { useOpenList } from "./use-open-list.ts";

/** A number, or words, that open the list they count beside the page. A link all the same: it can be copied and opened apart. */
export function ListLink({ spec, children }: { spec: ListSpec; children: ReactNode }) {
  const { hrefFor, open } = useOpenList();
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(spec);
  };
  return (
    <a
      href={hrefFor(spec)}
      onClick={onClick}
      className="underline decoration-outline underline-offset-3 hover:text-accent hover:decoration-accent"
    >
      {children}
    </a>
  );
}
