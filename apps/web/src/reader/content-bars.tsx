"use client";

import { useLayoutEffect, useState, type RefObject } from "react";
import { placeBars, type Bar } from "./place-bars.ts";
import type { ReadStatement } from "./marks-of.ts";

export type ContentBarsProps = {
  text: RefObject<HTMLElement | null>;
  statements: readonly ReadStatement[];
  active: string | undefined;
};

const [barGap, firstBar] = [6, 14];

/** A bar at the edge of the lines that a statement's content stands on; side by side where contents share lines. */
export function ContentBars({ text, statements, active }: ContentBarsProps) {
  const [bars, setBars] = useState<Bar[]>([]);
  useLayoutEffect(() => {
    const element = text.current!;
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
  }, [text, statements]);
  return (
    <div aria-hidden className="pointer-events-none absolute inset-y-0 left-0">
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
