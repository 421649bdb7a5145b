import { quantile } from "../machine.ts";
import { table } from "../write-section.ts";
import type { PageLoad } from "./page-load.ts";
import { KINDS } from "./page-weight.ts";

/** A screen, and each time it was loaded. */
export interface MeasuredPage {
  name: string;
  loads: PageLoad[];
}

const HEADER = ["screen", "requests", ...KINDS, "together", "first paint", "largest paint", "charts stand", "shift"];

/** One row a screen: kilobytes and milliseconds, each figure the median of its loads. */
export function pageTable(pages: readonly MeasuredPage[]): string {
  return table(HEADER, pages.map(rowOf));
}

function rowOf({ name, loads }: MeasuredPage): string[] {
  const median = (of: (load: PageLoad) => number) =>
    quantile(
      loads.map(of).sort((a, b) => a - b),
      0.5,
    );
  const kinds = KINDS.map((kind) => kilobytes(median(({ weight }) => weight[kind])));
  const hasCharts = loads.some(({ chartsStand }) => chartsStand !== null);
  return [
    name,
    String(median(({ weight }) => weight.requests)),
    ...kinds,
    kilobytes(median(({ weight }) => KINDS.reduce((sum, kind) => sum + weight[kind], 0))),
    median(({ firstPaint }) => firstPaint).toFixed(0),
    median(({ largestPaint }) => largestPaint).toFixed(0),
    hasCharts ? median(({ chartsStand }) => chartsStand ?? 0).toFixed(0) : "–",
    median(({ shift }) => shift).toFixed(3),
  ];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
