"use client";

import { createContext, type KeyboardEvent, type ReactNode, useState } from "react";
import { walkMarks, type WalkMark } from "./walk-marks.ts";

/** Which mark holds the one tab stop, and which has the focus. */
interface Walk {
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

/**
 * The picture's outermost element. Without marks it is an image with a sentence as its name. With marks it is a group
 * with one tab stop, and the arrow keys lead from mark to mark.
 */
export function WalkableSvg(props: {
  width: number;
  height: number;
  /** What the eye sees first, in a sentence. */
  label: string;
  /** The marks by lane, in order; none when nothing can be opened. */
  lanes: WalkMark[][];
  children: ReactNode;
}) {
  const { width, height, label, lanes, children } = props;
  const [current, setCurrent] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const keys = lanes.flat().map((mark) => mark.key);
  const stop = current !== undefined && keys.includes(current) ? current : keys[0];

  const walk: Walk = {
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
  const named = { role: keys.length > 0 ? "group" : "img", "aria-label": label };
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={12} {...named}>
      <WalkContext value={walk}>{children}</WalkContext>
    </svg>
  );
}
