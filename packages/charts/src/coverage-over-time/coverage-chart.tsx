import { useId } from "react";
import { bucketMiddle, timeScale } from "../drawing/time-scale.ts";
import { fitText, textWidth } from "../drawing/fit-text.ts";
import { Hatch } from "../drawing/hatch.tsx";
import { MarkLink, type Openable } from "../drawing/mark-link.tsx";
import { spreadLabels } from "../drawing/spread-labels.ts";
import { TimeAxis } from "../drawing/time-axis.tsx";
import { valueTicks } from "../drawing/value-scale.ts";
import { WalkableSvg } from "../drawing/walkable-svg.tsx";
import { identityColour } from "../palette.ts";
import { sayCount, sayShare } from "../say-number.ts";
import { CoverageGaps, coverageNotes } from "./coverage-gaps.tsx";
import { coverageSummary, sayPoint } from "./coverage-sentence.ts";
import type { CoverageLine, CoveragePoint, CoverageSeries } from "./coverage-series.ts";

/** What a point of the chart stands for, and opens. */
export interface CoverageMark {
  line: CoverageLine;
  point: CoveragePoint;
}

export interface CoverageChartProps extends Openable<CoverageMark> {
  series: CoverageSeries;
  /** In pixels; 320 and up. */
  width: number;
  /** Of the plot without its axis and notes. */
  plotHeight?: number;
}

/** Lines over time, labelled at their ends. Drawn the same by server and browser. */
export function CoverageChart({ series, width, plotHeight = 200, hrefFor, onOpen }: CoverageChartProps) {
  const hatchId = useId();
  const layout = layOut(series, width, plotHeight);
  const { left, right, top, bottom } = layout;
  const notes = coverageNotes(series, width - left - 22);
  const isOpen = hrefFor !== undefined;
  return (
    <WalkableSvg
      width={width}
      height={bottom + 28 + notes.length * 18}
      label={coverageSummary(series)}
      lanes={isOpen ? layout.lines.map((line) => line.places.map(({ key, x }) => ({ key, x }))) : []}
    >
      <Hatch id={hatchId} />
      <ValueAxis ticks={layout.ticks} y={layout.y} left={left} right={right} isShare={series.show === "share"} />
      <TimeAxis period={series} left={left} right={right} top={top} bottom={bottom} />
      <CoverageGaps series={series} hatchId={hatchId} left={left} right={right} top={top} bottom={bottom} />
      {layout.lines.map(({ line, places, labelY }) => (
        <g key={line.key}>
          <LinePath line={line} places={places} />
          {places.map((place) => (
            <MarkLink
              key={place.key}
              mark={{ line, point: place.point }}
              markKey={place.key}
              label={sayPoint(series, line, place.point)}
              ring={{ x: place.x, y: place.y, r: 7 }}
              hrefFor={hrefFor}
              onOpen={onOpen}
            >
              {isOpen && <circle cx={place.x} cy={place.y} r={layout.reach} fill="transparent" />}
              {place.isDrawn && <Dot line={line} place={place} />}
            </MarkLink>
          ))}
          {labelY !== undefined && (
            <text x={right + 10} y={labelY} dy="0.35em" fill={identityColour(line.slot)} aria-hidden="true">
              {fitText(line.name, width - right - 10)}
            </text>
          )}
        </g>
      ))}
      <PeakLabel layout={layout} isShare={series.show === "share"} />
      {notes.map(({ key, text, swatch }, index) => (
        <g key={key} transform={`translate(${left} ${bottom + 40 + index * 18})`} aria-hidden="true">
          {swatch === "dash" && (
            <line x1={0} x2={16} y1={-4} y2={-4} stroke="var(--muted)" strokeWidth={1.75} strokeDasharray="3 3" />
          )}
          {swatch === "hatch" && <rect width={16} height={10} y={-9} fill={`url(#${hatchId})`} />}
          {swatch === "strip" && <rect width={16} height={3} y={-5} fill="var(--faint)" />}
          {swatch === "hollow" && (
            <circle cx={8} cy={-4} r={3} fill="var(--page)" stroke="var(--muted)" strokeWidth={1.5} />
          )}
          <text x={22} fill="var(--muted)">
            {text}
          </text>
        </g>
      ))}
    </WalkableSvg>
  );
}

interface Place {
  key: string;
  point: CoveragePoint;
  x: number;
  y: number;
  /** Whether a dot shows here without being pointed at. */
  isDrawn: boolean;
}

interface Layout {
  left: number;
  right: number;
  top: number;
  bottom: number;
  ticks: number[];
  y: (value: number) => number;
  /** Radius of what can be pointed at. */
  reach: number;
  lines: { line: CoverageLine; places: Place[]; labelY: number | undefined }[];
}

function layOut(series: CoverageSeries, width: number, plotHeight: number): Layout {
  const ticks = valueTicks(series.max, plotHeight >= 120 ? 4 : 2, series.show === "count");
  const isShare = series.show === "share";
  const left = Math.max(24, ...ticks.map((tick) => textWidth(isShare ? sayShare(tick) : sayCount(tick)) + 10));
  const hasLabels = series.lines.length > 1;
  const widest = Math.max(...series.lines.map(({ name }) => textWidth(name)));
  const right = width - (hasLabels ? Math.min(widest + 14, width * 0.28) : 8);
  const [top, bottom] = [18, 18 + plotHeight];
  const scale = timeScale(series, left, right);
  const y = (value: number) => bottom - (value / ticks.at(-1)!) * plotHeight;
  const step = (right - left) / Math.max(1, series.buckets.length);
  const lines = series.lines.map((line) => {
    const places = line.points.flatMap((point, index): Place[] => {
      if (point.value === null) return [];
      const { start: from, until } = point.bucket;
      const x = bucketMiddle({ from, until }, series, scale);
      const isAlone = line.points[index - 1]?.value == null && line.points[index + 1]?.value == null;
      return [
        { key: `${line.key}:${from}`, point, x, y: y(point.value), isDrawn: step >= 9 || point.isHollow || isAlone },
      ];
    });
    return { line, places };
  });
  const ends = lines.map(({ places }) => places.at(-1)?.y ?? bottom);
  const labels = spreadLabels(ends, 15, top, bottom);
  return {
    left,
    right,
    top,
    bottom,
    ticks,
    y,
    reach: Math.min(12, Math.max(4, step / 2)),
    lines: lines.map((line, index) => ({ ...line, labelY: hasLabels ? labels[index] : undefined })),
  };
}

function ValueAxis(props: {
  ticks: number[];
  y: (value: number) => number;
  left: number;
  right: number;
  isShare: boolean;
}) {
  const { ticks, y, left, right, isShare } = props;
  return (
    <g aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          {tick > 0 && <line x1={left} x2={right} y1={y(tick)} y2={y(tick)} stroke="var(--hairline)" />}
          <text x={left - 8} y={y(tick)} dy="0.35em" textAnchor="end" fill="var(--muted)">
            {isShare ? sayShare(tick) : sayCount(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A line that stops at gaps, with what is partial dashed. */
function LinePath({ line, places }: { line: CoverageLine; places: Place[] }) {
  const known = new Map(places.map((place) => [place.point, place]));
  const whole: string[] = [];
  const dashed: string[] = [];
  for (const [index, point] of line.points.entries()) {
    const [from, to] = [known.get(line.points[index - 1] ?? point), known.get(point)];
    if (index === 0 || from === undefined || to === undefined) continue;
    const isPartial = from.point.bucket.partial !== undefined || point.bucket.partial !== undefined;
    (isPartial ? dashed : whole).push(`M${from.x} ${from.y}L${to.x} ${to.y}`);
  }
  const stroke = {
    fill: "none",
    stroke: identityColour(line.slot),
    strokeWidth: 1.75,
    strokeLinecap: "round",
  } as const;
  return (
    <g aria-hidden="true">
      <path
        d={joinMoves(whole)}
        {...stroke}
        strokeLinejoin="round"
        strokeDasharray={line.isDashed ? "8 3" : undefined}
      />
      <path d={joinMoves(dashed)} {...stroke} strokeDasharray="2 4" />
    </g>
  );
}

/** Segments that meet become one path, so that its corners are round and its dashes run on. */
function joinMoves(segments: string[]): string {
  let path = "";
  let end = "";
  for (const segment of segments) {
    const [move, line] = segment.slice(1).split("L") as [string, string];
    path += move === end ? `L${line}` : segment;
    end = line;
  }
  return path;
}

function Dot({ line, place }: { line: CoverageLine; place: Place }) {
  const colour = identityColour(line.slot);
  return place.point.isHollow ? (
    <circle cx={place.x} cy={place.y} r={3} fill="var(--page)" stroke={colour} strokeWidth={1.5} />
  ) : (
    <circle cx={place.x} cy={place.y} r={2.5} fill={colour} />
  );
}

/** The number at the highest whole bucket: the first thing that the eye asks for. */
function PeakLabel({ layout, isShare }: { layout: Layout; isShare: boolean }) {
  const places = layout.lines.flatMap((line) => line.places).filter(({ point }) => point.bucket.partial === undefined);
  const [peak] = places.sort((a, b) => a.y - b.y);
  if (peak === undefined || peak.point.n === 0) return null;
  return (
    <text x={peak.x} y={peak.y - 8} textAnchor="middle" fill="var(--ink)" fontWeight={500} aria-hidden="true">
      {isShare ? sayShare(peak.point.value!) : sayCount(peak.point.n)}
    </text>
  );
}
