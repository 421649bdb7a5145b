import type { Span } from "./query.ts";

/** The paragraph, or paragraphs, that a span stands in. */
export function paragraphOf(text: string, [start, end]: Span): Span {
  const next = text.indexOf("\n", Math.max(start, end - 1));
  return [text.lastIndexOf("\n", Math.max(0, start - 1)) + 1, next === -1 ? text.length : next];
}
