import { type Filter, printView, PLAIN_CHART, readView } from "@onrecord/query/filter";
import { printQuery } from "../address/address.ts";

/**
 * What a list holds. `said` are a speaker's utterances by the day they were said, of the labels in `stances`: what a mark of the
 * timeline counts. `held` are those that a position of today rests on: what a cell of the matrix counts.
 */
const KINDS = [
  "articles",
  "stories",
  "outlets",
  "speakers",
  "statements",
  "utterances",
  "stances",
  "said",
  "held",
] as const;
export type ListKind = (typeof KINDS)[number];

/** A list that a point, a bar, a cell or a figure opens: its whole filter, so that it stays what it was when the page's changes. */
export type ListSpec = {
  readonly kind: ListKind;
  readonly filter: Filter;
  /** As `readOrder` reads it; the kind's first when left out. */
  readonly order?: string | undefined;
};

/** As the value of one key of the address: `stances?speaker=4&stance=for&sort=oldest`. */
export function printListSpec({ kind, filter, order }: ListSpec): string {
  const view = printView({ filter, chart: PLAIN_CHART, unknown: [] });
  return kind + printQuery(order === undefined ? view : [...view, ["sort", order]]);
}

/** Undefined for what nothing here opens. */
export function readListSpec(value: string | undefined): ListSpec | undefined {
  if (value === undefined) return undefined;
  const [kind, query = ""] = value.split(/\?(.*)/s);
  const known = KINDS.find((each) => each === kind);
  if (known === undefined) return undefined;
  const params = new URLSearchParams(query);
  const order = params.get("sort");
  return { kind: known, filter: readView(params.entries()).filter, ...(order !== null && { order }) };
}
