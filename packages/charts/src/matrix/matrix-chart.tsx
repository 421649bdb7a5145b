import { useId } from "react";
import { CutText } from "../drawing/cut-text.tsx";
import { textWidth, wrapText } from "../drawing/fit-text.ts";
import { Hatch } from "../drawing/hatch.tsx";
import { MarkLink, type Openable } from "../drawing/mark-link.tsx";
import { StanceMark } from "../drawing/stance-mark.tsx";
import { WalkableSvg } from "../drawing/walkable-svg.tsx";
import { sayCount } from "../say-number.ts";
import { leaning, type MatrixCell, type MatrixSeries, matrixSummary, sayCell } from "./matrix-series.ts";

export interface MatrixChartProps extends Openable<MatrixCell> {
  series: MatrixSeries;
  /** In pixels; 320 and up. */
  width: number;
}

const ROW = 28;
const [MIN_COLUMN, MAX_COLUMN] = [44, 168];
/** Narrower columns carry a letter, and the propositions stand below. */
const NAMED_COLUMN = 96;

/** A proposition's sentence stands whole above its column, where that takes no more. */
const NAME_LINES = 6;

const LEGEND = "hatched, hollow mark: thin, one occasion only · blank: took no side in the last 180 days";

/** Speakers by propositions: the position's mark and n; blank is silent, hatched and hollow is thin. */
export function MatrixChart({ series, width, hrefFor, onOpen }: MatrixChartProps) {
  const hatchId = useId();
  const layout = layOut(series, width);
  const { left, column, head, isNamed } = layout;
  const bottom = head + series.speakers.length * ROW;
  const keyLines = isNamed
    ? []
    : series.propositions.flatMap(({ name }, index) => wrapText(`${letter(index)}  ${name}`, width, 2));
  const legend = wrapText(LEGEND, width - 22, 3);
  const columnX = (index: number) => left + index * column;
  return (
    <WalkableSvg
      width={width}
      height={bottom + 8 + (legend.length + keyLines.length) * 18}
      label={matrixSummary(series)}
      lanes={hrefFor === undefined ? [] : series.cells.map((row) => walkRow(row, columnX))}
    >
      <Hatch id={hatchId} />
      {series.propositions.map(({ key, name }, index) => {
        const lines = isNamed ? wrapText(name, column - 16, NAME_LINES) : [letter(index)];
        return (
          <text key={key} fill="var(--muted)" aria-hidden="true">
            <title>{name}</title>
            {lines.map((line, row) => (
              <tspan key={line} x={columnX(index) + 8} y={head - 10 - (lines.length - 1 - row) * 15}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
      {series.cells.map((row, rowIndex) => {
        const y = head + rowIndex * ROW;
        const speaker = series.speakers[rowIndex]!;
        return (
          <g key={speaker.key}>
            <line x1={0} x2={columnX(series.propositions.length)} y1={y} y2={y} stroke="var(--hairline)" />
            <CutText
              text={speaker.name}
              within={left - 12}
              x={0}
              y={y + ROW / 2}
              dy="0.35em"
              fill="var(--ink)"
              aria-hidden="true"
            />
            {row.map((cell, index) => (
              <Cell
                key={cell.proposition.key}
                cell={cell}
                x={columnX(index)}
                y={y}
                column={column}
                hatchId={hatchId}
                hrefFor={hrefFor}
                onOpen={onOpen}
              />
            ))}
          </g>
        );
      })}
      <line x1={0} x2={columnX(series.propositions.length)} y1={bottom} y2={bottom} stroke="var(--hairline)" />
      <g transform={`translate(0 ${bottom + 18})`} fill="var(--muted)" aria-hidden="true">
        <rect y={-10} width={16} height={12} fill={`url(#${hatchId})`} opacity={0.5} />
        {legend.map((line, index) => (
          <text key={line} x={22} y={index * 18}>
            {line}
          </text>
        ))}
        {keyLines.map((line, index) => (
          <text key={line} y={(legend.length + index) * 18}>
            {line}
          </text>
        ))}
      </g>
    </WalkableSvg>
  );
}

function Cell(
  props: Openable<MatrixCell> & { cell: MatrixCell; x: number; y: number; column: number; hatchId: string },
) {
  const { cell, x, y, column, hatchId, hrefFor, onOpen } = props;
  const { kind, n } = cell.position.now;
  if (kind === "none") return null;
  return (
    <>
      <MarkLink
        mark={cell}
        markKey={cellKey(cell)}
        label={sayCell(cell)}
        ring={{ x: x + 14, y: y + ROW / 2, r: 11 }}
        hrefFor={hrefFor}
        onOpen={onOpen}
      >
        <rect
          x={x + 1}
          y={y + 1}
          width={column - 2}
          height={ROW - 2}
          fill={kind === "thin" ? `url(#${hatchId})` : "transparent"}
          opacity={kind === "thin" ? 0.5 : 1}
        />
        <StanceMark label={leaning(cell)} x={x + 14} y={y + ROW / 2} size={11} isHollow={kind === "thin"} />
      </MarkLink>
      <text
        aria-hidden="true"
        pointerEvents="none"
        x={x + 26}
        y={y + ROW / 2}
        dy="0.35em"
        fill="var(--ink)"
        stroke="var(--page)"
        strokeWidth={kind === "thin" ? 4 : 0}
        paintOrder="stroke"
      >
        {sayCount(n)}
      </text>
    </>
  );
}

function layOut(series: MatrixSeries, width: number) {
  const widest = Math.max(0, ...series.speakers.map(({ name }) => textWidth(name)));
  const left = Math.min(widest, width * 0.34) + 16;
  const column = Math.max(MIN_COLUMN, Math.min(MAX_COLUMN, (width - left) / Math.max(1, series.propositions.length)));
  const isNamed = column >= NAMED_COLUMN;
  const lines = isNamed
    ? Math.max(1, ...series.propositions.map(({ name }) => wrapText(name, column - 16, NAME_LINES).length))
    : 1;
  return { left, column, isNamed, head: 12 + lines * 15 };
}

function walkRow(row: MatrixCell[], columnX: (index: number) => number) {
  return row.flatMap((cell, index) =>
    cell.position.now.kind === "none" ? [] : [{ key: cellKey(cell), x: columnX(index) }],
  );
}

function cellKey({ speaker, proposition }: MatrixCell): string {
  return `${speaker.key}:${proposition.key}`;
}

function letter(index: number): string {
  return String.fromCodePoint(65 + (index % 26));
}
