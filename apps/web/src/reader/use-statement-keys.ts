"use client";

import { useEffect, useEffectEvent } from "react";

/** j and k, wherever nothing is being typed: one statement on, one back. */
export function useStatementKeys(onMove: (step: 1 | -1) => void): void {
  const move = useEffectEvent(onMove);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      const target = event.target as HTMLElement | null;
      if (target?.closest("input, textarea, select, [contenteditable]")) return;
      if (event.key !== "j" && event.key !== "k") return;
      event.preventDefault();
      move(event.key === "j" ? 1 : -1);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
