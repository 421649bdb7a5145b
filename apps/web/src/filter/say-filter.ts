import type { Filter, Period } from "@onrecord/query/filter";
import { addDays } from "@onrecord/query/filter";

/** A thing that a filter names by its id. */
export type Named = {
  readonly kind: "topic" | "speaker" | "outlet" | "proposition";
  readonly id: number;
  readonly name: string;
};

const PERIODS = {
  "7d": "Last 7 days",
  "30d": "Last 30 days",
  "90d": "Last 90 days",
  "12m": "Last 12 months",
  "24m": "Last 24 months",
  all: "All time",
} as const;

export const VOICES = { all: "All voices", named: "Named voices", anonymous: "Groups and anonymous" } as const;

export const ONLY: Record<NonNullable<Filter["only"]>, string> = {
  undated: "Undated only",
  "unknown-speaker": "Speaker unknown only",
  unresolved: "People not yet told apart only",
  "no-page": "Of nobody with a page only",
  unsure: "Unsure only",
  undatable: "Said at no known day only",
  "no-topic": "On no topic only",
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function sayDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${MONTHS[month! - 1]} ${year}`;
}

/** "Last 12 months", "3–9 Feb 2025", "28 Jan 2025 – 3 Feb 2025": the last day is one that is in. */
export function sayPeriod(period: Period): string {
  if ("last" in period) return PERIODS[period.last];
  const last = addDays(period.until, -1);
  if (last <= period.from) return sayDay(period.from);
  if (period.from.slice(0, 7) === last.slice(0, 7)) return `${Number(period.from.slice(8))}–${sayDay(last)}`;
  return `${sayDay(period.from)} – ${sayDay(last)}`;
}

/** The name of an id; an ellipsis while names are on their way, the id itself when there is no such thing. */
export function nameOf(names: readonly Named[] | undefined, kind: Named["kind"], id: number): string {
  if (names === undefined) return "…";
  return names.find((named) => named.kind === kind && named.id === id)?.name ?? `no. ${id}`;
}

/** A language by its English name: `uk` is "Ukrainian". */
export function sayLanguage(code: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
}

const words = (list: readonly string[]) => (list.length === 0 ? [] : [list.join(" or ")]);

/**
 * A filter in words, part by part, the period first: what stands above a list and in the first line of a download. What rests on
 * other days than the filter's says which in `period`.
 */
export function sayFilter(filter: Filter, names: readonly Named[], period = sayPeriod(filter.period)): string {
  const any = (kind: Named["kind"], ids: readonly number[]) =>
    ids.length === 0 ? [] : [ids.map((id) => nameOf(names, kind, id)).join(" or ")];
  const others = (kind: Named["kind"], ids: readonly number[]) =>
    ids.length === 0 ? [] : [`not ${ids.map((id) => nameOf(names, kind, id)).join(", ")}`];
  return [
    // All that reports one utterance is listed, whenever it came out.
    filter.utterance === null ? period : "One utterance, wherever it is reported",
    ...any("topic", filter.topics),
    ...any("speaker", filter.speakers),
    ...any("outlet", filter.outlets),
    ...any("proposition", filter.propositions).map((text) => `on “${text}”`),
    ...others("speaker", filter.notSpeakers),
    ...others("proposition", filter.notPropositions),
    ...words(filter.stances),
    ...words(filter.bases),
    ...words(filter.kinds).map((kinds) => `${kinds} statements`),
    ...(filter.directOnly ? ["direct words only"] : []),
    ...(filter.voices === "all" ? [] : [VOICES[filter.voices].toLowerCase()]),
    ...(filter.language === null ? [] : [`in ${sayLanguage(filter.language)}`]),
    ...(filter.text === null ? [] : [`text: ${filter.text}`]),
    ...(filter.wide ? ["all statements in these articles"] : []),
    ...(filter.bar === null ? [] : [`confidence from ${filter.bar}`]),
    ...(filter.only === null ? [] : [ONLY[filter.only].toLowerCase()]),
  ].join(" · ");
}
