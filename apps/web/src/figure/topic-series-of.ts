import type { CoverageSeries } from "@onrecord/charts/coverage-over-time/coverage-series";
import type { Table } from "@onrecord/charts/table";
import type { ChartOptions } from "@onrecord/query/filter";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { coverageSeriesOf } from "./coverage-series-of.ts";

/** What is left out is the frame's. */
type ByTopic = Omit<RouterOutputs["coverage"]["byTopic"], "undated" | "onNone">;

/** One topic's coverage: its line alone, so that it can have a scale of its own. */
export type TopicSeries = {
  readonly id: number;
  readonly name: string;
  readonly series: CoverageSeries;
  /** In the whole period. Undefined for outlets, which several buckets share. */
  readonly n: number | undefined;
};

/** The answer of `coverage.byTopic` as a series a topic; with topics in the filter, theirs alone. */
export function topicSeriesOf(coverage: ByTopic, chart: ChartOptions, topics: readonly number[]): TopicSeries[] {
  return coverage.lines
    .filter(({ key }) => topics.length === 0 || topics.includes(Number(key)))
    .map((line) => {
      const rows = coverage.rows.filter((row) => row.line === line.key);
      return {
        id: Number(line.key),
        name: line.name,
        series: coverageSeriesOf({ ...coverage, lines: [line], rows }, chart),
        n: coverage.measure === "outlets" ? undefined : rows.reduce((sum, row) => sum + row.n, 0),
      };
    });
}

/** The same numbers as a table: a row a bucket, a column a topic. */
export function topicTable(topics: readonly TopicSeries[]): Table {
  const [first] = topics;
  if (first === undefined) return { header: ["topic"], rows: [] };
  const { size, buckets, show } = first.series;
  return {
    header: [size, ...topics.map(({ name }) => (show === "share" ? `${name}, share` : name))],
    rows: buckets.map(({ start }, at) => [
      start,
      ...topics.map(({ series }) => {
        const point = series.lines[0]!.points[at]!;
        return show === "share" ? (point.value ?? "") : point.n;
      }),
    ]),
  };
}
