import { useId } from "react";
import { moveBucket, sayBucket, sayPartial } from "../buckets.ts";
import { sayPeriod } from "../days.ts";
import { textWidth, wrapText } from "../drawing/fit-text.ts";
import { Hatch } from "../drawing/hatch.tsx";
import { MarkLink, type Openable } from "../drawing/mark-link.tsx";
import { TimeAxis } from "../drawing/time-axis.tsx";
import { timeScale } from "../drawing/time-scale.ts";
import { valueTicks } from "../drawing/value-scale.ts";
import { WalkableSvg } from "../drawing/walkable-svg.tsx";
import type { StanceLabel } from "../position-timeline/position.ts";
import { StanceMark } from "../drawing/stance-mark.tsx";
import { stanceColour } from "../palette.ts";
import { sayCount, sayShare } from "../say-number.ts";
import { type BalancePoint, type BalanceSeries, balanceSummary, shareOf } from "./balance-series.ts";
import { WindowLine } from "./window-line.tsx";

/** What a column opens: one label of a bucket, or of the window that ends with it. */
export interface BalanceMark {
  point: BalancePoint;
  label: StanceLabel;
  of: "bucket" | "window";
}

export interface BalanceChartProps extends Openable<BalanceMark> {
  series: BalanceSeries;
  /** `count`: columns a bucket, with the window's mean as a line. `share`: the windows' shares. */
  show: "count" | "share";
  /** In pixels; 320 and up. */
  width: number;
  /** Of for and against together. */
  plotHeight?: number;
}

/**
 * For up and against down from one zero line; mixed and unclear in a strip of their own on the same scale. Single
 * labels are noisy and windows are not, so the line runs over windows; a hollow point has fewer than five.
 */
export function BalanceChart({ series, show, width, plotHeight = 180, hrefFor, onOpen }: BalanceChartProps) {
  const hatchId = useId();
  const sides = placeSides(series, width);
  const layout = layOut(series, show, sides, plotHeight);
  const { left, right, columns, zero, stripZero, tall } = layout;
  const isOpen = hrefFor !== undefined;
  const notes = wrapText(sayNote(series, show), width - left, 3);
  return (
    <WalkableSvg
      width={width}
      height={layout.bottom + 28 + notes.length * 18}
      label={balanceSummary(series)}
      lanes={isOpen ? LANES.map((label) => columns.map(({ point, x }) => ({ key: markKey(label, point), x }))) : []}
    >
      <Hatch id={hatchId} colour="var(--mixed)" />
      <TimeAxis period={series} left={left} right={right} top={layout.top} bottom={layout.bottom} />
      <Scale layout={layout} show={show} />
      {columns.map(({ point, x, from, until, tally }) => {
        const heights = {
          for: tall(tally.for),
          against: tall(tally.against),
          mixed: tall(tally.mixed),
          unclear: tall(tally.unclear),
        };
        const tops: Record<StanceLabel, number> = {
          for: zero - heights.for,
          against: zero,
          mixed: stripZero - heights.mixed,
          unclear: stripZero - heights.mixed - heights.unclear,
        };
        return LANES.map((label) => (
          <MarkLink
            key={markKey(label, point)}
            mark={{ point, label, of: show === "share" ? "window" : "bucket" }}
            markKey={markKey(label, point)}
            label={sayColumn(series, point, label, show)}
            ring={{ x, y: tops[label] + heights[label] / 2, r: 8 }}
            hrefFor={hrefFor}
            onOpen={onOpen}
          >
            {isOpen && (
              <rect x={from} width={until - from} y={tops[label] - 4} height={heights[label] + 8} fill="transparent" />
            )}
            {heights[label] > 0 && (show === "count" || label === "mixed" || label === "unclear") && (
              <rect
                x={from + layout.inset}
                width={Math.max(1, until - from - 2 * layout.inset)}
                y={tops[label]}
                height={heights[label]}
                {...columnPaint(label, point, hatchId)}
              />
            )}
          </MarkLink>
        ));
      })}
      {(["for", "against"] as const).map((label) => (
        <WindowLine
          key={label}
          label={label}
          show={show}
          places={columns.map(({ point, x, mean }) => ({
            point,
            x,
            y: label === "for" ? zero - tall(mean.for) : zero + tall(mean.against),
          }))}
          zero={zero}
        />
      ))}
      <line x1={left} x2={right} y1={zero} y2={zero} stroke="var(--muted)" />
      <Sides series={series} layout={layout} places={sides.places} />
      {notes.map((line, index) => (
        <text key={line} x={left} y={layout.bottom + 42 + index * 18} fill="var(--muted)" aria-hidden="true">
          {line}
        </text>
      ))}
    </WalkableSvg>
  );
}

const LANES: StanceLabel[] = ["for", "against", "unclear", "mixed"];

type Values = Record<StanceLabel, number>;

interface Column {
  point: BalancePoint;
  x: number;
  from: number;
  until: number;
  /** What the column shows: the bucket's counts, or the window's shares. */
  tally: Values;
  /** What the line shows: the window's mean a bucket, or its shares. */
  mean: Values;
}

interface Layout {
  left: number;
  right: number;
  top: number;
  zero: number;
  stripTop: number;
  stripZero: number;
  bottom: number;
  /** Between columns. */
  inset: number;
  columns: Column[];
  /** Ticks up, down and in the strip, without zero. */
  ticks: number[];
  extent: { for: number; against: number; strip: number };
  /** A value's length in pixels: one scale for all three. */
  tall: (value: number) => number;
}

const STRIP_GAP = 20;

function layOut(series: BalanceSeries, show: "count" | "share", sides: PlacedSides, plotHeight: number): Layout {
  const values = series.points.map((point) => ({ point, ...valuesOf(series, point, show) }));
  const most = (read: (values: Values) => number) =>
    Math.max(0, ...values.flatMap(({ tally, mean }) => [read(tally), read(mean)]));
  const highest = {
    for: most((v) => v.for),
    against: most((v) => v.against),
    strip: Math.max(0, ...values.map(({ tally }) => tally.mixed + tally.unclear)),
  };
  const ticks = valueTicks(Math.max(highest.for, highest.against), 3, show === "count");
  const step = ticks[1]!;
  const reach = (value: number) => Math.max(step, Math.ceil(value / step - 1e-9) * step);
  const extent = { for: reach(highest.for), against: reach(highest.against), strip: highest.strip };
  const pixels = plotHeight / (extent.for + extent.against);
  const tall = (value: number) => value * pixels;
  const left = Math.max(24, ...ticks.map((tick) => textWidth(sayTick(tick, show)) + 10));
  const { right } = sides;
  const scale = timeScale(series, left, right);
  const top = sides.height + 10;
  const zero = top + tall(extent.for);
  // Beside the strip stand its two names and n; without them it may be as low as its columns.
  const stripTop = zero + tall(extent.against) + STRIP_GAP;
  const stripZero = stripTop + Math.max(sides.places === undefined ? 44 : 14, tall(extent.strip));
  const columnWidth = (right - left) / Math.max(1, series.points.length);
  const columns = values.map((column): Column => {
    const { start, until } = column.point.bucket;
    const [first, last] = [Math.max(left, scale(start)), Math.min(right, scale(until))];
    return { ...column, x: (first + last) / 2, from: first, until: last };
  });
  return {
    left,
    right,
    top,
    zero,
    stripTop,
    stripZero,
    bottom: stripZero,
    inset: columnWidth > 6 ? Math.min(3, columnWidth * 0.12) : 0,
    columns,
    ticks: ticks.slice(1),
    extent,
    tall,
  };
}

function valuesOf(
  series: BalanceSeries,
  { window, ...point }: BalancePoint,
  show: "count" | "share",
): { tally: Values; mean: Values } {
  const labels: StanceLabel[] = ["for", "against", "mixed", "unclear"];
  const read = (value: (label: StanceLabel) => number) =>
    Object.fromEntries(labels.map((label) => [label, value(label)])) as Values;
  if (show === "share") {
    const shares = read((label) => shareOf(window, label) ?? 0);
    return { tally: shares, mean: shares };
  }
  let buckets = 0;
  for (let start = window.from; start < window.until; start = moveBucket(start, series.size, 1)) buckets++;
  return { tally: point, mean: read((label) => window[label] / buckets) };
}

function Scale({ layout, show }: { layout: Layout; show: "count" | "share" }) {
  const { left, right, zero, stripZero, ticks, extent, tall } = layout;
  const ups = ticks.filter((tick) => tick <= extent.for + 1e-9).map((tick) => ({ tick, y: zero - tall(tick) }));
  const downs = ticks.filter((tick) => tick <= extent.against + 1e-9).map((tick) => ({ tick, y: zero + tall(tick) }));
  const strip = ticks.filter((tick) => tick <= extent.strip).map((tick) => ({ tick, y: stripZero - tall(tick) }));
  return (
    <g aria-hidden="true">
      {[...ups, { tick: 0, y: zero }, ...downs, ...strip.slice(-1), { tick: 0, y: stripZero }].map(({ tick, y }) => (
        <g key={y}>
          <line x1={left} x2={right} y1={y} y2={y} stroke="var(--hairline)" />
          <text x={left - 8} y={y} dy="0.35em" textAnchor="end" fill="var(--muted)">
            {sayTick(tick, show)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** From this width on, the names of the bands stand at the right of their bands; below, in lines above the plot. */
const NAMES_BESIDE = 480;
const SIDE_MARK = 14;

interface PlacedSides {
  /** Where the plot ends. */
  right: number;
  /** Of the lines above the plot. */
  height: number;
  /** In the lines above it; undefined where the names stand beside their bands. */
  places: { text: string; label: StanceLabel | undefined; x: number; y: number }[] | undefined;
}

function placeSides(series: BalanceSeries, width: number): PlacedSides {
  if (width >= NAMES_BESIDE) {
    const widest = Math.max(...LANES.map((label) => textWidth(saySide(series, label))));
    return { right: width - 32 - widest, height: 0, places: undefined };
  }
  let [x, y] = [0, 8];
  const names = (["for", "against", "mixed", "unclear"] as const).map((label) => ({
    label,
    text: saySide(series, label),
  }));
  const places = [...names, { label: undefined, text: sayAll(series) }].map(({ label, text }) => {
    const room = (label === undefined ? 0 : SIDE_MARK) + textWidth(text);
    if (x > 0 && x + room > width) [x, y] = [0, y + 18];
    const place = { label, text, x, y };
    x += room + 12;
    return place;
  });
  return { right: width - 4, height: y + 12, places };
}

/** The names of the bands, with their totals and n: a legend where the eye already is. */
function Sides(props: { series: BalanceSeries; layout: Layout; places: PlacedSides["places"] }) {
  const { series, layout, places } = props;
  const { left, zero, stripTop, stripZero, right } = layout;
  const heights: Record<StanceLabel, number> = {
    for: zero - 14,
    against: zero + 14,
    unclear: stripZero - 36,
    mixed: stripZero - 20,
  };
  const x = right + 14;
  const beside = LANES.map((label) => ({ label, text: saySide(series, label), x, y: heights[label] }));
  const all = { label: undefined, text: sayAll(series), x: x + SIDE_MARK, y: stripZero - 4 };
  return (
    <g aria-hidden="true">
      {places !== undefined && (
        <text x={left} y={stripTop - 4} fill="var(--muted)">
          mixed and unclear
        </text>
      )}
      {(places ?? [...beside, all]).map(({ label, text, x: from, y }) => (
        <g key={text}>
          {label !== undefined && <StanceMark label={label} x={from + 4} y={y} size={9} />}
          <text
            x={label === undefined ? from : from + SIDE_MARK}
            y={y}
            dy="0.35em"
            fill={label === undefined ? "var(--muted)" : "var(--ink)"}
          >
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

function sayAll({ total }: BalanceSeries): string {
  return `n = ${sayCount(total.n)}`;
}

function saySide({ total }: BalanceSeries, label: StanceLabel): string {
  return `${label} ${sayCount(total[label])}`;
}

/** Unclear is hatched; a bucket that is partial is only outlined, in dashes. */
function columnPaint(label: StanceLabel, { bucket }: BalancePoint, hatchId: string) {
  if (bucket.partial !== undefined) return { fill: "none", stroke: stanceColour(label), strokeDasharray: "2 2" };
  return label === "unclear" ? { fill: `url(#${hatchId})`, stroke: "var(--mixed)" } : { fill: stanceColour(label) };
}

function markKey(label: StanceLabel, point: BalancePoint): string {
  return `${label}:${point.bucket.start}`;
}

function sayTick(tick: number, show: "count" | "share"): string {
  return show === "share" ? sayShare(tick) : sayCount(tick);
}

/** "against, the week of 3 Feb 2025: 9 of 17" */
function sayColumn(series: BalanceSeries, point: BalancePoint, label: StanceLabel, show: "count" | "share"): string {
  if (show === "count") {
    const partial = sayPartial(point.bucket, series.size);
    const where = sayBucket(point.bucket, series.size) + (partial === undefined ? "" : ` (${partial})`);
    return `${label}, ${where}: ${sayCount(point[label])} of ${sayCount(point.n)}`;
  }
  const { window } = point;
  const share = shareOf(window, label);
  const period = sayPeriod(window.from, window.until);
  if (share === null) return `${label}, ${period}: no stances`;
  return `${label}, ${period}: ${sayShare(share)}, ${sayCount(window[label])} of ${sayCount(window.n)}`;
}

function sayNote(series: BalanceSeries, show: "count" | "share"): string {
  const window = series.size === "month" ? "3 months" : "4 weeks";
  const what =
    show === "count"
      ? `Line: mean a ${series.size} over the last ${window}.`
      : `Each point: share over the last ${window}.`;
  const hollow = series.points.some((point) => point.window.isHollow) ? " Hollow: fewer than 5." : "";
  const partial = series.points.flatMap(({ bucket }) => sayPartial(bucket, series.size) ?? []).at(-1);
  return what + hollow + (partial === undefined ? "" : ` Dashed: ${partial}.`);
}
