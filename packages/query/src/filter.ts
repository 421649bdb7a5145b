/**
 * The one filter of every screen and the options of a chart. Their whole state lives in the address, so that a link is the
 * view: `readView` reads it, `printView` writes it, and a key that nobody knows is kept and told.
 */
import { z } from "zod";

/** More than an address takes: what a screen takes out of a list grows with each further look. */
export const MOST_IDS = 2000;

const ids = z.array(z.int().positive()).max(MOST_IDS);
/** A civil day, `YYYY-MM-DD`. */
export const Day = z.iso.date();

export const RELATIVE_PERIODS = ["7d", "30d", "90d", "12m", "24m", "all"] as const;
export const Period = z.union([
  z.object({ last: z.enum(RELATIVE_PERIODS) }),
  /** Half-open: `until` is the first day that is out. */
  z.object({ from: Day, until: Day }),
]);
export type Period = z.infer<typeof Period>;

/**
 * What charts leave out: without a date, of an unknown speaker, of a named one whom the canon does not hold, of anybody whom it
 * does not hold, under the bar, said at no known day (of holders in the canon), on no topic.
 */
export const ONLY = ["undated", "unknown-speaker", "unresolved", "no-page", "unsure", "undatable", "no-topic"] as const;

export const Filter = z.object({
  period: Period,
  topics: ids,
  speakers: ids,
  outlets: ids,
  propositions: ids,
  /** Speakers and propositions that are taken out: what stands beyond the first of a chart. */
  notSpeakers: ids,
  notPropositions: ids,
  /** One utterance, by its id: all that reports it, whatever the period. */
  utterance: z
    .string()
    .regex(/^\d{1,18}$/)
    .nullable(),
  stances: z.array(z.enum(["for", "against", "mixed", "unclear"])),
  bases: z.array(z.enum(["said", "done", "second-hand"])),
  kinds: z.array(z.enum(["direct", "indirect", "mixed"])),
  /** Direct words only: statements direct or mixed, stances whose evidence is quoted. */
  directOnly: z.boolean(),
  voices: z.enum(["all", "named", "anonymous"]),
  /** ISO 639-1, null for any. */
  language: z.string().min(2).max(3).nullable(),
  /** A query in the Boolean language over articles and their statements, null for none. */
  text: z.string().max(2000).nullable(),
  /** With a topic or a text: all statements in its articles, not only those near its terms, or that it matches themselves. */
  wide: z.boolean(),
  /** The least confidence of a stance; null for the team's setting. */
  bar: z.number().min(0).max(1).nullable(),
  /** Opens what a chart left out. */
  only: z.enum(ONLY).nullable(),
});
export type Filter = z.infer<typeof Filter>;

export const MEASURES = ["articles", "stories", "outlets", "statements", "utterances", "words"] as const;
export type Measure = (typeof MEASURES)[number];

export const ChartOptions = z.object({
  bucket: z.enum(["day", "week", "month"]),
  measure: z.enum(MEASURES),
  share: z.boolean(),
  /** Copies folded: articles count as stories, statements as utterances. */
  fold: z.boolean(),
});
export type ChartOptions = z.infer<typeof ChartOptions>;

export interface View {
  filter: Filter;
  chart: ChartOptions;
  /** Keys of the address that nothing here knows, or whose value is not one: kept, and shown as not applied. */
  unknown: [key: string, value: string][];
}

export const NO_FILTER: Filter = {
  period: { last: "12m" },
  topics: [],
  speakers: [],
  outlets: [],
  propositions: [],
  notSpeakers: [],
  notPropositions: [],
  utterance: null,
  stances: [],
  bases: [],
  kinds: [],
  directOnly: false,
  voices: "all",
  language: null,
  text: null,
  wide: false,
  bar: null,
  only: null,
};

export const PLAIN_CHART: ChartOptions = { bucket: "week", measure: "articles", share: false, fold: false };

/** One key of the address: how its value becomes a part of the view, and how that part is written. */
interface Key {
  read(view: View, value: string): void;
  /** null when the part stands at its default, which is not written. */
  print(view: View): string | null;
}

/** The parts of a filter that are lists of values. */
export type ListName =
  | "topics"
  | "speakers"
  | "outlets"
  | "propositions"
  | "notSpeakers"
  | "notPropositions"
  | "stances"
  | "bases"
  | "kinds";
type SwitchName = "directOnly" | "wide";

const list = (name: ListName): Key => ({
  read(view, value) {
    const parts = value.split(",").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    view.filter = { ...view.filter, [name]: Filter.shape[name].parse(parts) };
  },
  print: ({ filter }) => (filter[name].length > 0 ? filter[name].join(",") : null),
});

const flag = (name: SwitchName): Key => ({
  read: (view, value) => {
    view.filter[name] = z.literal("1").parse(value) === "1";
  },
  print: ({ filter }) => (filter[name] ? "1" : null),
});

const chartFlag = (name: "share" | "fold"): Key => ({
  read: (view, value) => {
    view.chart[name] = z.literal("1").parse(value) === "1";
  },
  print: ({ chart }) => (chart[name] ? "1" : null),
});

/** The written table of the address: every key there is, in the order in which they are printed. */
const KEYS: Record<string, Key> = {
  period: {
    read: (view, value) => {
      const [from, until] = value.split("..");
      view.filter.period = Period.parse(until === undefined ? { last: from } : { from, until });
    },
    print: ({ filter: { period } }) => {
      if ("from" in period) return `${period.from}..${period.until}`;
      return "last" in NO_FILTER.period && period.last === NO_FILTER.period.last ? null : period.last;
    },
  },
  topic: list("topics"),
  speaker: list("speakers"),
  outlet: list("outlets"),
  proposition: list("propositions"),
  "not-speaker": list("notSpeakers"),
  "not-proposition": list("notPropositions"),
  utterance: {
    read: (view, value) => {
      view.filter.utterance = Filter.shape.utterance.parse(value);
    },
    print: ({ filter }) => filter.utterance,
  },
  stance: list("stances"),
  basis: list("bases"),
  kind: list("kinds"),
  direct: flag("directOnly"),
  voices: {
    read: (view, value) => {
      view.filter.voices = Filter.shape.voices.parse(value);
    },
    print: ({ filter }) => (filter.voices === "all" ? null : filter.voices),
  },
  language: {
    read: (view, value) => {
      view.filter.language = Filter.shape.language.parse(value);
    },
    print: ({ filter }) => filter.language,
  },
  q: {
    read: (view, value) => {
      view.filter.text = Filter.shape.text.parse(value);
    },
    print: ({ filter }) => filter.text,
  },
  wide: flag("wide"),
  bar: {
    read: (view, value) => {
      view.filter.bar = Filter.shape.bar.parse(Number(value));
    },
    print: ({ filter }) => (filter.bar === null ? null : String(filter.bar)),
  },
  only: {
    read: (view, value) => {
      view.filter.only = Filter.shape.only.parse(value);
    },
    print: ({ filter }) => filter.only,
  },
  bucket: {
    read: (view, value) => {
      view.chart.bucket = ChartOptions.shape.bucket.parse(value);
    },
    print: ({ chart }) => (chart.bucket === PLAIN_CHART.bucket ? null : chart.bucket),
  },
  measure: {
    read: (view, value) => {
      view.chart.measure = ChartOptions.shape.measure.parse(value);
    },
    print: ({ chart }) => (chart.measure === PLAIN_CHART.measure ? null : chart.measure),
  },
  share: chartFlag("share"),
  fold: chartFlag("fold"),
};

/** Reads an address's query (as Next hands it over, or the entries of URLSearchParams). Never throws. */
export function readView(params: Iterable<readonly [string, string | string[] | undefined]>): View {
  const view: View = { filter: { ...NO_FILTER }, chart: { ...PLAIN_CHART }, unknown: [] };
  for (const [key, given] of params) {
    const value = Array.isArray(given) ? given[0] : given;
    if (value === undefined || value === "") continue;
    try {
      if (!Object.hasOwn(KEYS, key)) throw new Error("no such key");
      KEYS[key]!.read(view, value);
    } catch {
      view.unknown.push([key, value]);
    }
  }
  return view;
}

/** The address's query for a view: defaults left out, keys always in the same order, unknown ones last. */
export function printView(view: View): [key: string, value: string][] {
  const known = Object.entries(KEYS).flatMap(([key, part]): [string, string][] => {
    const value = part.print(view);
    return value === null ? [] : [[key, value]];
  });
  return [...known, ...view.unknown];
}

/** The days of a period, half-open, given the team's today. `all` begins with the first day that counts as known. */
export function resolvePeriod(period: Period, today: string): { from: string; until: string } {
  if ("from" in period) return { from: period.from, until: period.until };
  const tomorrow = addDays(today, 1);
  const match = /^(\d+)([dm])$/.exec(period.last);
  if (!match) return { from: "1990-01-01", until: tomorrow };
  const count = Number(match[1]);
  return { from: match[2] === "d" ? addDays(tomorrow, -count) : addMonths(tomorrow, -count), until: tomorrow };
}

/** A civil day so many days later (or earlier, when negative). */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

function addMonths(day: string, count: number): string {
  const [year, month, dayOfMonth] = day.split("-").map(Number) as [number, number, number];
  const months = year * 12 + (month - 1) + count;
  const lastDay = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0, 12)).getUTCDate();
  return new Date(Date.UTC(Math.floor(months / 12), months % 12, Math.min(dayOfMonth, lastDay), 12))
    .toISOString()
    .slice(0, 10);
}
