import type { Span } from "./reading.ts";
import { read } from "./analyze.ts";
import { tokenize } from "./tokens/tokenize.ts";

/** `sentences`: a text in, the spans of its sentences out. */
export function sentencesTask(input: { text: string }): { sentences: Span[] } {
  return { sentences: tokenize(input.text).map((sentence) => sentence.span) };
}

/** `statements`: an article in, its statements with spans and the speaker's name (null when unknown) out. */
export function statementsTask(input: { title?: string; text: string }) {
  const { statements } = read(input);
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
