import { type PositionHistory, readPositions, type StancedUtterance } from "../position-timeline/position.ts";
import { sayNow } from "../position-timeline/timeline-series.ts";
import { sayUnits } from "../say-number.ts";
import type { Table } from "../table.ts";

/** An utterance of a speaker on a proposition. */
export interface MatrixRow extends StancedUtterance {
  speaker: string;
  proposition: string;
}

export interface MatrixAsk {
  /** The team's civil day: cells show the position on it. */
  today: string;
  bar: number;
  /** In the order of drawing. */
  speakers: { key: string; name: string }[];
  propositions: { key: string; name: string }[];
  rows: MatrixRow[];
}

export interface MatrixCell {
  speaker: { key: string; name: string };
  proposition: { key: string; name: string };
  /** What is drawn; *none* is blank. */
  position: Pick<PositionHistory<MatrixRow>, "now" | "last" | "fellSilent">;
}

export interface MatrixSeries {
  speakers: { key: string; name: string }[];
  propositions: { key: string; name: string }[];
  /** A row a speaker, a column a proposition. */
  cells: MatrixCell[][];
}

/** Utterances into positions: one cell for each speaker and proposition. */
export function matrixSeries(ask: MatrixAsk): MatrixSeries {
  const rows = new Map<string, MatrixRow[]>();
  for (const row of ask.rows) {
    const cell = cellKey(row.speaker, row.proposition);
    const known = rows.get(cell);
    if (known === undefined) rows.set(cell, [row]);
    else known.push(row);
  }
  return {
    speakers: ask.speakers,
    propositions: ask.propositions,
    cells: ask.speakers.map((speaker) =>
      ask.propositions.map((proposition): MatrixCell => {
        const { now, last, fellSilent } = readPositions(rows.get(cellKey(speaker.key, proposition.key)) ?? [], ask);
        return { speaker, proposition, position: { now, fellSilent, ...(last === undefined ? {} : { last }) } };
      }),
    ),
  };
}

function cellKey(speaker: string, proposition: string): string {
  return JSON.stringify([speaker, proposition]);
}

/** "Ada Rees on “The port should close”: against (5 of 6)" */
export function sayCell({ speaker, proposition, position }: MatrixCell): string {
  return `${speaker.name} on “${proposition.name}”: ${sayNow(position)}`;
}

/** The same positions as a table: a row a cell that is not blank. */
export function toRows(series: MatrixSeries): Table {
  return {
    header: ["speaker", "proposition", "position", "n", "for", "against", "mixed"],
    rows: series.cells
      .flat()
      .map(({ speaker, proposition, position: { now } }) => [
        speaker.name,
        proposition.name,
        now.kind,
        now.n,
        now.for,
        now.against,
        now.mixed,
      ]),
  };
}

/** The picture for somebody who does not see it: how many hold which position on each proposition. */
export function matrixSummary(series: MatrixSeries): string {
  const lines = series.propositions.map(({ name }, column) => {
    const kinds = series.cells.map((row) => row[column]!.position.now.kind);
    const count = (kind: string) => kinds.filter((other) => other === kind).length;
    return `${name}: ${count("for")} for, ${count("against")} against, ${count("mixed")} mixed, ${count("thin")} thin, ${count("none")} silent.`;
  });
  return [`${sayUnits(series.speakers.length, ["speaker", "speakers"])}.`, ...lines].join(" ");
}
