import type { RouterOutputs } from "../trpc/router-outputs.ts";

export type ReadStatement = RouterOutputs["articles"]["read"]["statements"][number];

/** What a stretch of the text is in a statement. Evidence carries the side it shows. */
export type MarkRole = "source" | "cue" | "content" | "for" | "against" | "mixed" | "unclear";

/** One span of one statement, half-open, in UTF-16 units of the body. */
export type Mark = {
  readonly statement: string;
  readonly role: MarkRole;
  readonly start: number;
  readonly end: number;
};

/** The marks of the statements in a body; what points outside of it, or at nothing, is no mark. */
export function marksOf(
  statements: readonly Pick<ReadStatement, "id" | "source" | "cue" | "content" | "stances">[],
  length: number,
): Mark[] {
  return statements.flatMap(({ id, source, cue, content, stances }) => [
    ...pairs(id, "content", content, length),
    ...pairs(id, "source", source, length),
    ...pairs(id, "cue", cue, length),
    ...stances.flatMap(({ label, evidence }) => pairs(id, label, evidence, length)),
  ]);
}

/** Spans come as flat pairs of offsets. */
function pairs(statement: string, role: MarkRole, offsets: readonly number[], length: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at + 1 < offsets.length; at += 2) {
    const [start, end] = [offsets[at]!, offsets[at + 1]!];
    if (start >= 0 && start < end && end <= length) marks.push({ statement, role, start, end });
  }
  return marks;
}
