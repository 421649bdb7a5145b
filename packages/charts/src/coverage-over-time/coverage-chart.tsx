import { useId } from "react";
import type { Openable } from "../drawing/mark-link.tsx";
import { WalkableSvg } from "../drawing/walkable-svg.tsx";
import { identityColour } from "../palette.ts";
import { CoverageDot, type CoverageMark } from "./coverage-dot.tsx";
import { CoverageFrame, PeakLabel } from "./coverage-frame.tsx";
import { layOutCoverage, type PlacedLine, walkLanes } from "./coverage-layout.ts";
import { coverageSummary } from "./coverage-sentence.ts";
import type { CoverageSeries } from "./coverage-series.ts";

export interface CoverageChartProps extends Openable<CoverageMark> {
  series: CoverageSeries;
  /** In pixels; 320 and up. */
  width: number;
  /** Of the plot without its axis and notes. */
  plotHeight?: number;
}

/** Lines over time, named at their ends. Plain SVG: drawn by the server for first paint, print and download. */
export function CoverageChart({ series, width, plotHeight = 200, hrefFor, onOpen }: CoverageChartProps) {
  const hatchId = useId();
  const layout = layOutCoverage(series, width, plotHeight);
  return (
    <WalkableSvg
      width={width}
      height={layout.height}
      label={coverageSummary(series)}
      lanes={hrefFor === undefined ? [] : walkLanes(layout)}
    >
      <CoverageFrame series={series} layout={layout} hatchId={hatchId} />
      {layout.lines.map((placed) => (
        <LinePath key={placed.line.key} placed={placed} />
      ))}
      {layout.lines.map(({ line, places }) =>
        places.map((place) => (
          <CoverageDot
            key={place.key}
            series={series}
            line={line}
            place={place}
            reach={layout.reach}
            hrefFor={hrefFor}
            onOpen={onOpen}
          />
        )),
      )}
      <PeakLabel layout={layout} />
    </WalkableSvg>
  );
}

/** A line that stops at gaps, with what is partial dashed. */
function LinePath({ placed: { line, places } }: { placed: PlacedLine }) {
  const known = new Map(places.map((place) => [place.point, place]));
  let whole = "";
  let dashed = "";
  let pen: unknown;
  for (const [index, point] of line.points.entries()) {
    const [from, to] = [known.get(line.points[index - 1]!), known.get(point)];
    if (from === undefined || to === undefined) continue;
    if (from.point.bucket.partial !== undefined || point.bucket.partial !== undefined) {
      dashed += `M${from.x} ${from.y}L${to.x} ${to.y}`;
    } else {
      whole += `${pen === from ? "" : `M${from.x} ${from.y}`}L${to.x} ${to.y}`;
      pen = to;
    }
  }
  const stroke = {
    fill: "none",
    stroke: identityColour(line.slot),
    strokeWidth: 1.75,
    strokeLinejoin: "round",
  } as const;
  return (
    <g aria-hidden="true">
      <path d={whole} {...stroke} strokeDasharray={line.isDashed ? "8 3" : undefined} />
      <path d={dashed} {...stroke} strokeDasharray="2 4" />
    </g>
  );
}
