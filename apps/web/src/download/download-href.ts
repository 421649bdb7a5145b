import { type ChartOptions, type Filter, PLAIN_CHART, printView } from "@onrecord/query/filter";
import { printQuery } from "../address/address.ts";

/** What a file is asked for besides its filter. */
type Asked = { chart?: ChartOptions; sort?: string | undefined; letters?: string | undefined };

/** Where the same numbers stand as CSV, under the same filter and in the same order. */
export function downloadHref(
  team: string,
  what: string,
  filter: Filter,
  { chart = PLAIN_CHART, ...own }: Asked = {},
): string {
  const keys = Object.entries(own).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `/t/${team}/download/${what}.csv${printQuery([...printView({ filter, chart, unknown: [] }), ...keys])}`;
}
