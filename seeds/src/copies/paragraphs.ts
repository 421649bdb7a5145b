import type { Span } from "./edited-text.ts";

/** The paragraphs of a text, which are parted by a blank line. */
export function paragraphsOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const paragraph of text.split("\n\n")) {
    spans.push([start, start + paragraph.length]);
    start += paragraph.length + 2;
  }
  return spans;
}

export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
