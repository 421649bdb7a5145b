import { classNames } from "../controls/class-names.ts";
import type { Mark } from "./marks-of.ts";

/** The classes of a segment: source underlined, cue dotted, content tinted, the evidence of a stance in its colour. */
export function lookOfSegment(marks: readonly Mark[], active: string | undefined): string | undefined {
  if (marks.length === 0) return undefined;
  const has = (role: Mark["role"]) => marks.some((mark) => mark.role === role);
  const isActive = active !== undefined && marks.some(({ statement }) => statement === active);
  return classNames(
    "cursor-pointer rounded-xs text-ink [box-decoration-break:clone]",
    tint(has),
    has("source") && "underline decoration-ink decoration-1 underline-offset-4",
    has("cue") && "underline decoration-muted decoration-dotted decoration-2 underline-offset-4",
    isActive && "shadow-[inset_0_-2px_0_var(--accent)]",
  );
}

function tint(has: (role: Mark["role"]) => boolean): string | false {
  if (has("for") && has("against"))
    return "bg-[linear-gradient(to_bottom,var(--mark-for)_50%,var(--mark-against)_50%)]";
  if (has("for")) return "bg-mark-for";
  if (has("against")) return "bg-mark-against";
  if (has("mixed") || has("unclear")) return "bg-mark-plain outline-1 -outline-offset-1 outline-dashed outline-mixed";
  return has("content") && "bg-mark-plain";
}
