/** A replacement of a half-open stretch of a text, never empty: to insert words, replace the word beside them. */
export interface Edit {
  start: number;
  end: number;
  replacement: string;
}

export type Span = readonly [start: number, end: number];

export interface EditedText {
  text: string;
  /** Where a stretch of the old text stands in the new one; `undefined` when nothing of it is left. */
  move: (span: Span) => Span | undefined;
}

/** Carries out edits on one text. Of two that overlap, the one that comes first in the list holds. */
export function editText(text: string, edits: readonly Edit[]): EditedText {
  const kept: Edit[] = [];
  for (const edit of edits) {
    if (kept.every((other) => edit.end <= other.start || edit.start >= other.end)) kept.push(edit);
  }
  kept.sort((a, b) => a.start - b.start);
  const placed: (Edit & { newStart: number; newEnd: number })[] = [];
  let edited = "";
  let done = 0;
  for (const edit of kept) {
    edited += text.slice(done, edit.start);
    placed.push({ ...edit, newStart: edited.length, newEnd: edited.length + edit.replacement.length });
    edited += edit.replacement;
    done = edit.end;
  }
  edited += text.slice(done);

  const move = (span: Span): Span | undefined => {
    const start = moveStart(span[0]);
    const end = moveEnd(span[1]);
    return start < end ? [start, end] : undefined;
  };
  const moveStart = (at: number): number => {
    const edit = placed.findLast(({ start }) => start <= at);
    if (edit === undefined) return at;
    if (at === edit.start) return edit.newStart;
    return at < edit.end ? edit.newEnd : at - edit.end + edit.newEnd;
  };
  const moveEnd = (at: number): number => {
    const edit = placed.findLast(({ start }) => start < at);
    if (edit === undefined) return at;
    return at < edit.end ? edit.newStart : at - edit.end + edit.newEnd;
  };
  return { text: edited, move };
}

/** An edit for each match of a pattern (with the flag g); a replacement of `undefined` leaves the match alone. */
export function editMatches(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): Edit[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const replacement = replace(match);
    return replacement === undefined || replacement === match[0]
      ? []
      : [{ start: match.index, end: match.index + match[0].length, replacement }];
  });
}
