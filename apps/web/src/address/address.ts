import { printView, readView, type View } from "@onrecord/query/filter";

/** Keys of the address that belong to one screen or sheet. They are neither filter nor unknown. */
const SCREEN_KEYS = [
  "open",
  "statement",
  "version",
  "tab",
  "sort",
  "to",
  "as",
  "scale",
  "letters",
  "unit",
  "items",
] as const;
export type ScreenKey = (typeof SCREEN_KEYS)[number];

/** What an address says: the filter and chart options, and what the screen itself keeps there. */
export type Address = {
  readonly view: View;
  readonly screen: Readonly<Partial<Record<ScreenKey, string | undefined>>>;
};

type Params = Iterable<readonly [string, string | string[] | undefined]>;

/** Reads the query of an address, as Next hands it to a page or as the entries of URLSearchParams. Never throws. */
export function readAddress(params: Params): Address {
  const screen: Partial<Record<ScreenKey, string>> = {};
  const rest: [string, string | string[] | undefined][] = [];
  for (const [key, given] of params) {
    const own = SCREEN_KEYS.find((known) => known === key);
    const value = Array.isArray(given) ? given[0] : given;
    if (own === undefined) rest.push([key, given]);
    else if (value !== undefined && value !== "") screen[own] = value;
  }
  return { view: readView(rest), screen };
}

/** The query that `readAddress` reads back, with its question mark; empty when everything stands at its default. */
export function printAddress({ view, screen }: Address): string {
  const own = SCREEN_KEYS.flatMap((key): [string, string][] => {
    const value = screen[key];
    return value === undefined ? [] : [[key, value]];
  });
  return printQuery([...printView(view), ...own]);
}

/** Pairs as a query. Commas and colons need no escape in one, and are easier to read. */
export function printQuery(pairs: [string, string][]): string {
  if (pairs.length === 0) return "";
  return `?${new URLSearchParams(pairs).toString().replaceAll("%2C", ",").replaceAll("%3A", ":")}`;
}
