/** Top and bottom of a line of text, in pixels. */
export type Line = { readonly top: number; readonly bottom: number };

/** A bar beside some lines of one statement's content; `place` 0 is nearest to the text. */
export type Bar = { readonly id: string; readonly top: number; readonly bottom: number; readonly place: number };

/** Lines this near are one stretch: the leading between two lines of one paragraph. */
const nearby = 16;
const mostPlaces = 2;

/** Joins the lines of each content into stretches, and puts stretches that share lines side by side. */
export function placeBars(contents: readonly { readonly id: string; readonly lines: readonly Line[] }[]): Bar[] {
  const bars: Bar[] = [];
  for (const { id, lines } of contents) {
    for (const { top, bottom } of joinLines(lines)) {
      const taken = bars.filter((bar) => bar.top < bottom && bar.bottom > top).map(({ place }) => place);
      const free = [0, 1, 2].find((place) => !taken.includes(place)) ?? mostPlaces;
      bars.push({ id, top, bottom, place: Math.min(free, mostPlaces) });
    }
  }
  return bars;
}

function joinLines(lines: readonly Line[]): Line[] {
  const joined: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of lines.toSorted((a, b) => a.top - b.top)) {
    const last = joined.at(-1);
    if (last && top - last.bottom <= nearby) last.bottom = Math.max(last.bottom, bottom);
    else joined.push({ top, bottom });
  }
  return joined;
}
