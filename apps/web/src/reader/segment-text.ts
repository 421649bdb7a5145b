import type { Mark } from "./marks-of.ts";

/** A stretch of text in which no mark begins or ends, with the marks that cover it. */
export type Segment = { readonly start: number; readonly end: number; readonly marks: readonly Mark[] };

/** A paragraph: where it lies in the body, and its segments, which cover it without holes. */
export type Paragraph = { readonly start: number; readonly end: number; readonly segments: readonly Segment[] };

/**
 * Cuts a body at every line end and at every boundary of a mark, so that marks may overlap in any way: each segment is drawn
 * once and knows all that covers it. `cuts` are further places to cut at.
 */
export function segmentText(body: string, marks: readonly Mark[], cuts: readonly number[] = []): Paragraph[] {
  return paragraphsOf(body).map(({ start, end }) => {
    const inside = marks.filter((mark) => mark.start < end && mark.end > start);
    const places = [...inside.flatMap((mark) => [mark.start, mark.end]), ...cuts];
    const boundaries = [...new Set([start, end, ...places.filter((place) => place > start && place < end)])].sort(
      (a, b) => a - b,
    );
    const segments = boundaries.slice(1).map((until, at): Segment => {
      const from = boundaries[at]!;
      return { start: from, end: until, marks: inside.filter((mark) => mark.start <= from && mark.end >= until) };
    });
    return { start, end, segments };
  });
}

/** Lines with something on them. */
function paragraphsOf(body: string): { start: number; end: number }[] {
  return [...body.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
