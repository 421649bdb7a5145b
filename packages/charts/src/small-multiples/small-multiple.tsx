import { TimeAxis } from "../drawing/time-axis.tsx";
import { CutText } from "../drawing/cut-text.tsx";
import { textWidth } from "../drawing/fit-text.ts";
import type { CoverageSeries } from "../coverage-over-time/coverage-series.ts";
import { coverageSummary } from "../coverage-over-time/coverage-sentence.ts";
import { identityColour } from "../palette.ts";
import { sayCount, sayShare } from "../say-number.ts";
import { SparkPath } from "./sparkline.tsx";

export interface SmallMultipleProps {
  /** With one line: a topic, an outlet, a speaker. */
  series: CoverageSeries;
  /** In pixels; 120 and up. */
  width: number;
  height?: number;
  /** Top of the scale when several share one; the highest value of its own otherwise, and it says so. */
  max?: number;
}

/** One of many small charts of one kind: its name, its scale, its line. */
export function SmallMultiple({ series, width, height = 96, max }: SmallMultipleProps) {
  const line = series.lines[0]!;
  const top = max ?? series.max;
  const [plotTop, plotBottom] = [24, height - 24];
  const scale = `${series.show === "share" ? sayShare(top) : sayCount(top)}${max === undefined ? ", own scale" : ""}`;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={coverageSummary(series)}
      fontSize={12}
    >
      <CutText
        text={line.name}
        within={width - textWidth(scale) - 12}
        x={0}
        y={12}
        fill="var(--ink)"
        fontWeight={500}
      />
      <text x={width} y={12} textAnchor="end" fill="var(--muted)">
        {scale}
      </text>
      <line x1={0} x2={width} y1={plotTop} y2={plotTop} stroke="var(--hairline)" />
      <TimeAxis period={series} left={0} right={width} top={plotTop} bottom={plotBottom} />
      <g transform={`translate(0 ${plotTop})`}>
        <SparkPath
          values={line.points.map(({ value }) => value)}
          width={width}
          height={plotBottom - plotTop}
          max={top}
          isLastPartial={line.points.at(-1)?.bucket.partial !== undefined}
          colour={identityColour(line.slot)}
        />
      </g>
    </svg>
  );
}
