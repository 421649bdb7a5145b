"use client";

import type { ReactNode } from "react";
import type { ListSpec } from "./list-spec.ts";
import { OpenLink } from "./open-link.tsx";
import { useOpenList } from "./use-open-list.ts";

/** A number, or words, that open a list. */
export function ListLink({ spec, children }: { spec: ListSpec; children: ReactNode }) {
  const { toList } = useOpenList();
  return <OpenLink opens={toList(spec)}>{children}</OpenLink>;
}
