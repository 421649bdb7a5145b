"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { placeBars, type Bar } from "./place-bars.ts";
import type { ReadStatement } from "./marks-of.ts";

export type ContentBarsProps = {
  statements: readonly ReadStatement[];
  active: string | undefined;
};

const [barGap, firstBar] = [6, 14];

/** Drawn into the text's own box: a bar at the edge of the lines that a statement's content stands on; side by side where contents share lines. */
export function ContentBars({ statements, active }: ContentBarsProps) {
  const edge = useRef<HTMLDivElement>(null);
  const [bars, setBars] = useState<Bar[]>([]);
  useLayoutEffect(() => {
    const element = edge.current!.parentElement!;
    const measure = () => {
      const top = element.getBoundingClientRect().top;
      const contents = statements.map(({ id }) => {
        const rects = [...element.querySelectorAll(`[data-content~="${CSS.escape(id)}"]`)].flatMap((span) => [
          ...span.getClientRects(),
        ]);
        return { id, lines: rects.map((rect) => ({ top: rect.top - top, bottom: rect.bottom - top })) };
      });
      setBars(placeBars(contents));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [statements]);
  return (
    <div ref={edge} aria-hidden className="pointer-events-none absolute inset-y-0 left-0">
      {bars.map(({ id, top, bottom, place }) => (
        <div
          key={`${id} ${top}`}
          className={id === active ? "absolute w-[3px] rounded bg-accent" : "absolute w-[2px] rounded bg-outline"}
          style={{ top, height: bottom - top, left: -(firstBar + place * barGap) }}
        />
      ))}
    </div>
  );
}
