"use client";

import { type MouseEvent, type ReactNode, use } from "react";
import { WalkContext } from "./walk-context.ts";

/** How a chart's marks are opened. Without addresses the chart is an image. */
export interface Openable<Mark> {
  hrefFor?: ((mark: Mark) => string) | undefined;
  /** Takes a plain click or Enter in place of the address. */
  onOpen?: ((mark: Mark) => void) | undefined;
}

/** Opens in place on a plain click; one with a modifier goes to the address in its own way. */
export function openInPlace(event: MouseEvent, open: (() => void) | undefined): void {
  if (open === undefined || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open();
}

/** One mark that can be reached and opened: a link to the list it counts. */
export function MarkLink<Mark>(
  props: Openable<Mark> & {
    mark: Mark;
    /** Its key in the lanes of `WalkableSvg`. */
    markKey: string;
    /** Its numbers and dates in words. */
    label: string;
    /** Where the focus ring is drawn. */
    ring: { x: number; y: number; r: number };
    /** Called when the mark is pointed at or focused. */
    onShow?: (() => void) | undefined;
    /** Whether the label also shows as the browser's tooltip. */
    hasTitle?: boolean;
    children: ReactNode;
  },
) {
  const { mark, markKey, label, ring, onOpen, hrefFor, onShow, hasTitle = true, children } = props;
  const walk = use(WalkContext);
  if (hrefFor === undefined) return <g onPointerEnter={onShow}>{children}</g>;
  return (
    <a
      className="mark"
      href={hrefFor(mark)}
      data-mark={markKey}
      aria-label={label}
      tabIndex={walk.stop === markKey ? 0 : -1}
      onClick={(event) => openInPlace(event, onOpen && (() => onOpen(mark)))}
      onKeyDown={walk.onKeyDown}
      onFocus={() => {
        walk.setFocused(markKey);
        onShow?.();
      }}
      onBlur={() => walk.setFocused(undefined)}
      onPointerEnter={onShow}
    >
      {hasTitle && <title>{label}</title>}
      {children}
      {walk.focused === markKey && (
        <circle cx={ring.x} cy={ring.y} r={ring.r} fill="none" stroke="var(--accent)" strokeWidth={2} />
      )}
    </a>
  );
}
