"use client";

import { useSyncExternalStore } from "react";

/** Whether a media query holds; on the server, and until the browser has looked, what is expected of it. */
export function useMediaQuery(query: string, expected = false): boolean {
  return useSyncExternalStore(
    (notify) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", notify);
      return () => list.removeEventListener("change", notify);
    },
    () => window.matchMedia(query).matches,
    () => expected,
  );
}
