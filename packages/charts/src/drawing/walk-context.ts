"use client";

import { createContext, type KeyboardEvent, useState } from "react";
import { walkMarks, type WalkMark } from "./walk-marks.ts";

/** Which mark holds the one tab stop, and which has the focus. */
export interface Walk {
  stop: string | undefined;
  focused: string | undefined;
  setFocused: (key: string | undefined) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export const WalkContext = createContext<Walk>({
  stop: undefined,
  focused: undefined,
  setFocused: () => {},
  onKeyDown: () => {},
});

/** A walk over marks by lane: one tab stop, and arrow keys that lead from mark to mark within the same picture. */
export function useWalk(lanes: WalkMark[][]): Walk {
  const [current, setCurrent] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const keys = lanes.flat().map((mark) => mark.key);
  const stop = current !== undefined && keys.includes(current) ? current : keys[0];
  return {
    stop,
    focused,
    setFocused: (key) => {
      setFocused(key);
      if (key !== undefined) setCurrent(key);
    },
    onKeyDown: (event) => {
      if (stop === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = walkMarks(lanes, stop, event.key);
      if (next === undefined) return;
      event.preventDefault();
      event.currentTarget
        .closest("svg")
        ?.querySelector<SVGElement>(`[data-mark="${CSS.escape(next)}"]`)
        ?.focus();
    },
  };
}
