import type { Span } from "./reading.ts";
import { layOut } from "./page.ts";
import { findCast } from "./speakers/cast.ts";
import { findNames } from "./speakers/find-names.ts";
import { resolvePronouns } from "./speakers/resolve-pronouns.ts";
import { readStatements } from "./spans/read-statements.ts";
import { tokenize } from "./tokens/tokenize.ts";

/** Share of the best candidate's score that one of two asked names must reach. */
const LIKELIER = 0.6;

/** `sentences`: a text in, the spans of its sentences out. */
export function sentencesTask(input: { text: string }): { sentences: Span[] } {
  return { sentences: tokenize(input.text).map((sentence) => sentence.span) };
}

/** `statements`: an article in, its statements with spans and the speaker's name (null when unknown) out. */
export function statementsTask(input: { title?: string; text: string }) {
  const statements = readStatements(layOut(input.text), input);
  return {
    statements: statements.map(({ kind, source, speaker, cue, content }) => ({
      kind,
      source,
      speaker: speaker.name === "" ? null : speaker.name,
      cue,
      content,
    })),
  };
}

/** `pronouns`: which of two names a pronoun means, by the ranking that finds speakers; "neither" when somebody else is far likelier. */
export function pronounsTask(input: { text: string; pronoun: Span; a: Span; b: Span }): {
  answer: "A" | "B" | "neither";
} {
  const page = layOut(input.text);
  const cast = findCast(page, findNames(page));
  const ranked =
    resolvePronouns(page, cast).get(page.tokens.findIndex((token) => token.start === input.pronoun[0])) ?? [];
  const memberAt = ([start, end]: Span) =>
    cast.members.find((_, n) => {
      const [from, to] = cast.names[n]!.range;
      return page.tokens[from]!.start < end && page.tokens[to - 1]!.end > start;
    });
  const scoreOf = (span: Span) => ranked.find((candidate) => candidate.member === memberAt(span))?.score ?? 0;
  const [a, b] = [scoreOf(input.a), scoreOf(input.b)];
  const best = ranked[0]?.score ?? 0;
  if (Math.max(a, b) < best * LIKELIER) return { answer: "neither" };
  return { answer: a >= b ? "A" : "B" };
}
