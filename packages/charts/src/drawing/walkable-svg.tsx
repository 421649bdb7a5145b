"use client";

import type { ReactNode } from "react";
import { useWalk, WalkContext } from "./walk-context.ts";
import type { WalkMark } from "./walk-marks.ts";

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
  const named = { role: lanes.some((marks) => marks.length > 0) ? "group" : "img", "aria-label": label };
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} fontSize={12} {...named}>
      <WalkContext value={useWalk(lanes)}>{children}</WalkContext>
    </svg>
  );
}
