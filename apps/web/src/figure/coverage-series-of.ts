import { type CoverageSeries, coverageSeries } from "@onrecord/charts/coverage-over-time/coverage-series";
import type { ChartOptions } from "@onrecord/query/filter";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { chartPeriod } from "./chart-period.ts";

/** What one line over time needs of an answer: `undated` and totals are the frame's. */
type Coverage = Pick<
  RouterOutputs["coverage"]["overTime"],
  "from" | "until" | "today" | "measure" | "lines" | "rows" | "base" | "gaps"
>;

/** The answer of a coverage question as the lines of a chart. */
export function coverageSeriesOf(coverage: Coverage, { bucket, share }: ChartOptions): CoverageSeries {
  const { measure, lines, rows, base, gaps, today } = coverage;
  const period = chartPeriod(coverage, [...rows, ...base], bucket);
  return coverageSeries({
    ...period,
    today,
    bucket,
    measure,
    show: share ? "share" : "count",
    lines,
    rows,
    base,
    gaps,
  });
}
