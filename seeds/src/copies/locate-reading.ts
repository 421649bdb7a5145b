import type { ExpectedReading, ExpectedStatement } from "../corpus/reading.ts";
import type { Span } from "./edited-text.ts";

/** A statement with the places of its content in the text. */
export interface LocatedStatement extends ExpectedStatement {
  spans: Span[];
}

/**
 * Finds the contents of a reading in its text. Statements stand in the order of the text, so a phrase that recurs is looked for from
 * the last one on. Those that stand in the headline alone are left out.
 */
export function locateStatements(text: string, statements: readonly ExpectedStatement[]): LocatedStatement[] {
  let from = 0;
  return statements.flatMap((statement) => {
    if (!statement.content.every((piece) => text.includes(piece))) return [];
    const spans = statement.content.map((piece): Span => {
      const later = text.indexOf(piece, from);
      from = later === -1 ? text.indexOf(piece) : later;
      return [from, from + piece.length];
    });
    return [{ ...statement, spans }];
  });
}

export interface MovedReading {
  reading: ExpectedReading;
  /** Ids of the statements that lost nothing. */
  whole: ReadonlySet<string>;
}

/** The reading of an edited text: statements of which something is left, and the stances that a statement left whole still shows. */
export function moveReading(
  before: string,
  after: string,
  reading: ExpectedReading,
  move: (span: Span) => Span | undefined,
): MovedReading {
  const whole = new Set<string>();
  const moved = (located: LocatedStatement[]): ExpectedStatement[] =>
    located.flatMap(({ spans, ...statement }) => {
      const places = spans.map(move);
      const left = places.filter((place) => place !== undefined);
      if (left.length === 0) return [];
      if (left.length === spans.length) whole.add(statement.id);
      return [{ ...statement, content: left.map(([start, end]) => after.slice(start, end)) }];
    });
  const statements = moved(locateStatements(before, reading.statements));
  const alsoFine = moved(locateStatements(before, reading.alsoFine));
  const isShown = (id: string) => statements.some((statement) => statement.id === id);
  const stances = reading.stances
    .filter((stance) => stance.statements.length === 0 || stance.statements.some((id) => whole.has(id)))
    .map((stance) => ({ ...stance, statements: stance.statements.filter(isShown) }));
  const named = new Set([
    ...[...statements, ...alsoFine].map(({ speaker }) => speaker),
    ...stances.map(({ holder }) => holder),
  ]);
  const speakers = Object.fromEntries(Object.entries(reading.speakers).filter(([id]) => named.has(id)));
  return { reading: { speakers, statements, stances, alsoFine }, whole };
}
