"use client";

import { useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { columnWidth, type Columns } from "./column-width.ts";
import { useFirstViewport } from "./viewport.tsx";

export type MeasuredProps = {
  /** The columns that the chart's section spans. */
  columns?: Columns;
  children: (width: number) => ReactNode;
};

/** Charts are narrower than this on no screen. */
const narrowest = 288;

/** Draws a chart as wide as its place: on the server by the grid, in the browser as measured. */
export function Measured({ columns = 12, children }: MeasuredProps) {
  const first = columnWidth(useFirstViewport(), columns);
  const [width, setWidth] = useState(first);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(place.current!);
    return () => observer.disconnect();
  }, []);
  return <div ref={place}>{children(Math.max(narrowest, width))}</div>;
}
