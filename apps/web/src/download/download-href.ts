import { type ChartOptions, type Filter, PLAIN_CHART, printView } from "@onrecord/query/filter";
import { printQuery } from "../address/address.ts";

/** Where the same numbers stand as CSV, under the same filter. */
export function downloadHref(team: string, what: string, filter: Filter, chart: ChartOptions = PLAIN_CHART): string {
  return `/t/${team}/download/${what}.csv${printQuery(printView({ filter, chart, unknown: [] }))}`;
}
