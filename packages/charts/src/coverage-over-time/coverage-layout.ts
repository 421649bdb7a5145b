import { textWidth } from "../drawing/fit-text.ts";
import { spreadLabels } from "../drawing/spread-labels.ts";
import { bucketMiddle, timeScale } from "../drawing/time-scale.ts";
import { valueTicks } from "../drawing/value-scale.ts";
import type { WalkMark } from "../drawing/walk-marks.ts";
import { sayCount, sayShare } from "../say-number.ts";
import { type CoverageNote, coverageNotes } from "./coverage-notes.ts";
import type { CoverageLine, CoveragePoint, CoverageSeries } from "./coverage-series.ts";

/** Where a point is drawn; points without a value have no place. */
export interface CoveragePlace {
  key: string;
  point: CoveragePoint;
  x: number;
  y: number;
  /** Whether a dot shows here without being pointed at. */
  isDotted: boolean;
}

export interface PlacedLine {
  line: CoverageLine;
  places: CoveragePlace[];
  /** Where the line's name stands at the right; undefined when the title names the only line. */
  labelY: number | undefined;
}

/** Pixels for both the plain and the interactive picture, so that the two can't disagree. */
export interface CoverageLayout {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  ticks: number[];
  y: (value: number) => number;
  sayTick: (value: number) => string;
  /** Radius of what can be pointed at. */
  reach: number;
  lines: PlacedLine[];
  notes: CoverageNote[];
}

const TOP = 18;
const AXIS = 28;
export const NOTE_HEIGHT = 18;

export function layOutCoverage(series: CoverageSeries, width: number, plotHeight: number): CoverageLayout {
  const sayTick = series.show === "share" ? sayShare : sayCount;
  const ticks = valueTicks(series.max, plotHeight >= 120 ? 4 : 2, series.show === "count");
  const left = Math.max(24, ...ticks.map((tick) => textWidth(sayTick(tick)) + 10));
  const hasLabels = series.lines.length > 1;
  const widest = Math.max(0, ...series.lines.map(({ name }) => textWidth(name)));
  const right = width - (hasLabels ? Math.min(widest + 14, width * 0.28) : 8);
  const bottom = TOP + plotHeight;
  const y = (value: number) => bottom - (value / ticks.at(-1)!) * plotHeight;
  const step = (right - left) / Math.max(1, series.buckets.length);
  const scale = timeScale(series, left, right);
  const lines = series.lines.map((line) => ({ line, places: placePoints(series, line, scale, y, step) }));
  const ends = lines.map(({ places }) => places.at(-1)?.y ?? bottom);
  const labels = spreadLabels(ends, 15, TOP, bottom);
  const notes = coverageNotes(series, width - left - 22);
  return {
    width,
    height: bottom + AXIS + notes.length * NOTE_HEIGHT,
    left,
    right,
    top: TOP,
    bottom,
    ticks,
    y,
    sayTick,
    reach: Math.min(12, Math.max(4, step / 2)),
    lines: lines.map((line, index) => ({ ...line, labelY: hasLabels ? labels[index] : undefined })),
    notes,
  };
}

/** The way of the arrow keys: a lane a line. */
export function walkLanes(layout: CoverageLayout): WalkMark[][] {
  return layout.lines.map(({ places }) => places.map(({ key, x }) => ({ key, x })));
}

function placePoints(
  series: CoverageSeries,
  line: CoverageLine,
  scale: (day: number | string) => number,
  y: (value: number) => number,
  step: number,
): CoveragePlace[] {
  return line.points.flatMap((point, index): CoveragePlace[] => {
    if (point.value === null) return [];
    const { start: from, until } = point.bucket;
    const isAlone = line.points[index - 1]?.value == null && line.points[index + 1]?.value == null;
    return [
      {
        key: `${line.key}:${from}`,
        point,
        x: bucketMiddle({ from, until }, series, scale),
        y: y(point.value),
        isDotted: step >= 9 || point.isHollow || isAlone,
      },
    ];
  });
}
