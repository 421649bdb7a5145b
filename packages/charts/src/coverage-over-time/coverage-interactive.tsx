"use client";

import { useId } from "react";
import { Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";
import { sayBucket, sayPartial } from "../buckets.ts";
import { dayNumber } from "../days.ts";
import { useWalk, WalkContext } from "../drawing/walk-context.ts";
import { identityColour } from "../palette.ts";
import { sayCount, sayShare } from "../say-number.ts";
import type { CoverageChartProps } from "./coverage-chart.tsx";
import { CoverageDot } from "./coverage-dot.tsx";
import { CoverageFrame, PeakLabel } from "./coverage-frame.tsx";
import { layOutCoverage, walkLanes } from "./coverage-layout.ts";
import { type CoverageDatum, partialKey, readCoverageData, wholeKey } from "./coverage-data.ts";
import { coverageSummary } from "./coverage-sentence.ts";
import type { CoverageSeries } from "./coverage-series.ts";

/**
 * The same picture with a cursor that reads all lines of a bucket at once. Recharts places the cursor and draws the
 * lines; everything else is shared with `CoverageChart`, at the same pixels. Loaded after first paint.
 */
export function CoverageInteractive({ series, width, plotHeight = 200, hrefFor, onOpen }: CoverageChartProps) {
  const hatchId = useId();
  const layout = layOutCoverage(series, width, plotHeight);
  const walk = useWalk(hrefFor === undefined ? [] : walkLanes(layout));
  const { left, right, top, bottom, height, ticks } = layout;
  return (
    <figure aria-label={coverageSummary(series)} style={{ margin: 0, fontSize: 12 }}>
      <WalkContext value={walk}>
        <LineChart
          width={width}
          height={height}
          margin={{ left, right: width - right, top, bottom: height - bottom }}
          data={readCoverageData(series)}
          accessibilityLayer={false}
        >
          <XAxis type="number" dataKey="x" domain={[dayNumber(series.from), dayNumber(series.until)]} hide />
          <YAxis domain={[0, ticks.at(-1)!]} hide />
          <CoverageFrame series={series} layout={layout} hatchId={hatchId} />
          <Tooltip
            content={<Reading series={series} />}
            cursor={{ stroke: "var(--muted)", strokeWidth: 1 }}
            isAnimationActive={false}
            filterNull={false}
          />
          {layout.lines.flatMap(({ line }) => {
            const stroke = {
              type: "linear",
              stroke: identityColour(line.slot),
              strokeWidth: 1.75,
              dot: false,
              activeDot: false,
              isAnimationActive: false,
              // Recharts lifts its lines over the points, which are what a press is meant for.
              pointerEvents: "none",
            } as const;
            return [
              <Line
                key={`${line.key} whole`}
                {...stroke}
                dataKey={wholeKey(line.key)}
                strokeDasharray={line.isDashed ? "8 3" : "none"}
              />,
              <Line key={`${line.key} partial`} {...stroke} dataKey={partialKey(line.key)} strokeDasharray="2 4" />,
            ];
          })}
          {layout.lines.flatMap(({ line, places }) =>
            places.map((place) => (
              <CoverageDot
                key={place.key}
                series={series}
                line={line}
                place={place}
                reach={layout.reach}
                hasTitle={false}
                hrefFor={hrefFor}
                onOpen={onOpen}
              />
            )),
          )}
          <PeakLabel layout={layout} />
        </LineChart>
      </WalkContext>
    </figure>
  );
}

/** All lines of the bucket under the cursor, highest first. Recharts hands in what it points at. */
function Reading(props: {
  series: CoverageSeries;
  active?: boolean;
  payload?: readonly { payload?: CoverageDatum }[];
}) {
  const { series, active = false, payload } = props;
  const index = payload?.[0]?.payload?.index;
  if (!active || index === undefined) return null;
  const bucket = series.buckets[index]!;
  const partial = sayPartial(bucket, series.size);
  const readings = series.lines
    .map((line) => ({ line, point: line.points[index]! }))
    .sort((a, b) => (b.point.value ?? -1) - (a.point.value ?? -1));
  return (
    <div className="chart-reading">
      <div>{sayBucket(bucket, series.size) + (partial === undefined ? "" : `, ${partial}`)}</div>
      {readings.map(({ line, point }) => (
        <div key={line.key}>
          <svg width={16} height={8} aria-hidden="true">
            <path
              d="M0 4H14"
              stroke={identityColour(line.slot)}
              strokeWidth={2}
              strokeDasharray={line.isDashed ? "4 2" : undefined}
            />
          </svg>
          {line.name}:{" "}
          {point.value === null
            ? "nothing collected"
            : series.show === "count"
              ? sayCount(point.n)
              : `${sayShare(point.value)}, ${sayCount(point.n)} of ${sayCount(point.base ?? 0)}`}
        </div>
      ))}
    </div>
  );
}
