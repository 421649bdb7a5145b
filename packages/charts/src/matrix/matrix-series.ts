import type { PositionHistory, StancedUtterance } from "../position-timeline/position.ts";
import { sayNow } from "../position-timeline/timeline-series.ts";
import { sayUnits } from "../say-number.ts";
import type { Table } from "../table.ts";

/** What a cell draws; *none* is blank. */
export type CellPosition = Pick<PositionHistory<StancedUtterance>, "now" | "last" | "fellSilent">;

export interface MatrixAsk {
  /** In the order of drawing. */
  speakers: { key: string; name: string }[];
  propositions: { key: string; name: string }[];
  /** The position of today of each speaker on each proposition; absent where nothing was ever said. */
  positions: { speaker: string; proposition: string; position: CellPosition }[];
}

export interface MatrixCell {
  speaker: { key: string; name: string };
  proposition: { key: string; name: string };
  position: CellPosition;
}

const SILENT: CellPosition = { now: { kind: "none", n: 0, for: 0, against: 0, mixed: 0, balance: 0 }, fellSilent: [] };

export interface MatrixSeries {
  speakers: { key: string; name: string }[];
  propositions: { key: string; name: string }[];
  /** A row a speaker, a column a proposition. */
  cells: MatrixCell[][];
}

/** One cell for each speaker and proposition. */
export function matrixSeries({ speakers, propositions, positions }: MatrixAsk): MatrixSeries {
  const known = new Map(positions.map((given) => [cellKey(given.speaker, given.proposition), given.position]));
  return {
    speakers,
    propositions,
    cells: speakers.map((speaker) =>
      propositions.map((proposition) => ({
        speaker,
        proposition,
        position: known.get(cellKey(speaker.key, proposition.key)) ?? SILENT,
      })),
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

/** The side that a cell is drawn with: a thin position leans where its few utterances do. */
export function leaning({ position: { now } }: MatrixCell): "for" | "against" | "mixed" {
  if (now.kind !== "thin" && now.kind !== "none") return now.kind;
  if (now.balance === 0) return "mixed";
  return now.balance > 0 ? "for" : "against";
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
