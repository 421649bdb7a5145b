import type { createCaller } from "@onrecord/api/root";
import { toRows as coverageRows } from "@onrecord/charts/coverage-over-time/coverage-series";
import { toRows as balanceRows } from "@onrecord/charts/stance-balance/balance-series";
import { sayDrawn, toRows as voicesRows } from "@onrecord/charts/voices/voices-series";
import { type ChartOptions, type Filter, PLAIN_CHART } from "@onrecord/query/filter";
import {
  ARTICLE_ORDERS,
  AUDIT_ORDERS,
  ITEM_ORDERS,
  STANCE_ORDERS,
  STATEMENT_ORDERS,
  UTTERANCE_ORDERS,
} from "@onrecord/query/list-order";
import type { Address } from "../address/address.ts";
import { TRPCError } from "@trpc/server";
import { askedBalance, balanceSeriesOf } from "../figure/balance-series-of.ts";
import { coverageSeriesOf } from "../figure/coverage-series-of.ts";
import { topicSeriesOf, topicTable } from "../figure/topic-series-of.ts";
import { sayStancesOf } from "../figure/say-stances-of.ts";
import { voicesSeriesOf } from "../figure/voices-series-of.ts";
import { withoutSides } from "../figure/without-sides.ts";
import { type ListOrder, orderWords, OUTLET_ORDERS, readOrder } from "../lists/list-order.ts";
import type { ListKind } from "../lists/list-spec.ts";
import { sortOutlets } from "../lists/sort-outlets.ts";
import { askedSpeakers, readSpeakerSort } from "../speaker/asked-speakers.ts";
import type { RouterOutputs } from "../trpc/router-outputs.ts";
import { itemColumns, outletColumns } from "./collection-columns.ts";
import type { Cell } from "./csv.ts";
import { readItems, sayItems } from "../items/items-address.ts";
import { articleColumns, stanceColumns, statementColumns, utteranceColumns } from "./list-columns.ts";

export type Ask = Address & {
  readonly ask: ReturnType<typeof createCaller>;
  readonly team: string;
  /** The least confidence of a stance that counts, under this filter. */
  readonly bar: number;
  readonly clock: { readonly zone: string; readonly now: Date };
};

/** A table as it comes: its header, then its rows in pages. */
export type Download = {
  /** What a row stands for and what its figures count, in their unit. */
  readonly counts: string;
  readonly header: readonly Cell[];
  readonly pages: AsyncIterable<Cell[][]>;
  /** What was asked, where that is not the address's filter; null for everything there is. */
  readonly filter?: Filter | null;
};

type Cursor = NonNullable<RouterOutputs["lists"]["articles"]["next"]>;
type UtteranceCursor = NonNullable<RouterOutputs["lists"]["said"]["next"]>;
type SpeakerCursor = NonNullable<RouterOutputs["speakers"]["list"]["next"]>;
const pageSize = 500;

/** "oldest first": in which order the rows run. */
const sayOrder = (order: ListOrder): string => orderWords[order].toLowerCase();

/** All pages of a list, one after the other. */
async function* all<Row, Key>(
  read: (cursor: Key | null) => Promise<{ rows: Row[]; next: Key | null }>,
  toCells: (row: Row) => Cell[],
): AsyncGenerator<Cell[][]> {
  let cursor: Key | null = null;
  do {
    const page: { rows: Row[]; next: Key | null } = await read(cursor);
    yield page.rows.map(toCells);
    cursor = page.next;
  } while (cursor !== null);
}

async function* one(rows: Cell[][]): AsyncGenerator<Cell[][]> {
  yield rows;
}

const articles =
  (unit: "articles" | "stories") =>
  ({ ask, team, view: { filter }, screen }: Ask): Download => {
    const order = readOrder(ARTICLE_ORDERS, screen.sort);
    return {
      counts: `a row ${unit === "articles" ? "an article" : "a story (copies folded)"}, ${sayOrder(order)}`,
      header: articleColumns.header,
      pages: all(
        (cursor: Cursor | null) => ask.lists.articles({ team, filter, unit, order, cursor, size: pageSize }),
        articleColumns.toCells,
      ),
    };
  };

const statements =
  (unit: "statements" | "utterances") =>
  ({ ask, team, view: { filter }, screen }: Ask): Download => {
    const order = readOrder(STATEMENT_ORDERS, screen.sort);
    return {
      counts: `a row ${unit === "statements" ? "a statement" : "an utterance (copies folded)"}, ${sayOrder(order)}`,
      header: statementColumns.header,
      pages: all(
        (cursor: Cursor | null) => ask.lists.statements({ team, filter, unit, order, cursor, size: pageSize }),
        statementColumns.toCells,
      ),
    };
  };

/** From which confidence stances count, in a file of them; those under it are asked for by name. */
const sayCounted = (bar: number, only: Filter["only"] = null): string =>
  `confidence ${only === "unsure" ? "under" : "at or over"} ${bar}, not calibrated`;

/** What a file of figures says of the rest: "left out: 3 undated". Nothing when nothing is. */
const sayRest = (rest: Record<string, number>): string => {
  const parts = Object.entries(rest).filter(([, n]) => n > 0);
  return parts.length === 0 ? "" : `; left out: ${parts.map(([words, n]) => `${n} ${words}`).join(", ")}`;
};

/** What the figures of coverage are: "articles a week", and with shares what they are shares of. */
const sayCoverage = (
  { measure, undated }: { measure: string; undated: number },
  { bucket, share, fold }: ChartOptions,
) =>
  [
    `${measure} a ${bucket} of publication`,
    ...(share ? [`columns named “share”: ÷ all ${measure} collected in it, from 0 to 1`] : []),
    ...(fold ? ["copies folded"] : []),
  ].join("; ") + sayRest({ undated });

/** What the list of a mark or of a cell holds. */
const utterances =
  (as: "said" | "held") =>
  ({ ask, team, view: { filter }, screen, bar }: Ask): Download => {
    const order = readOrder(UTTERANCE_ORDERS, screen.sort);
    return {
      counts: `a row a holder’s stance on one proposition in one utterance, by the day it was said, ${sayOrder(order)}; ${sayCounted(bar, filter.only)}`,
      header: utteranceColumns.header,
      pages: all(
        (cursor: UtteranceCursor | null) => ask.lists.said({ team, filter, as, order, cursor, size: pageSize }),
        utteranceColumns.toCells,
      ),
    };
  };

/** A file about one speaker is asked for by a filter that names one. */
function oneSpeaker({ speakers: [speaker] }: Filter): number {
  if (speaker === undefined)
    throw new TRPCError({ code: "BAD_REQUEST", message: "This file is about one speaker. Name one: ?speaker=17." });
  return speaker;
}

type Read = (asked: Ask) => Download | Promise<Download>;

/** Every file there is, by its name without `.csv`: the same procedures that the charts and lists ask. A list's is called as its kind. */
export const downloads: Record<string, Read> & Record<ListKind, Read> = {
  articles: articles("articles"),
  stories: articles("stories"),
  statements: statements("statements"),
  utterances: statements("utterances"),

  stances: ({ ask, team, view: { filter }, screen, bar }) => {
    const order = readOrder(STANCE_ORDERS, screen.sort);
    return {
      counts: `a row a holder’s stance on one proposition in one statement, ${sayOrder(order)}; ${sayCounted(bar, filter.only)}`,
      header: stanceColumns.header,
      pages: all(
        (cursor: Cursor | null) => ask.lists.stances({ team, filter, order, cursor, size: pageSize }),
        stanceColumns.toCells,
      ),
    };
  },

  items: ({ ask, team, view: { filter }, screen }) => {
    const part = readItems(screen.items) ?? {};
    const [outletId] = filter.outlets;
    const order = readOrder(ITEM_ORDERS, screen.sort);
    const asked = { team, ...part, ...(outletId === undefined ? {} : { outletId }), order };
    const of = outletId === undefined ? "all outlets" : `outlet no. ${outletId}`;
    return {
      counts: `a row an item at a stage, ${sayOrder(order)} by its outcome; ${sayItems(part, "all")}, of ${of}, of all time`,
      header: itemColumns.header,
      pages: all((cursor: Cursor | null) => ask.outlets.items({ ...asked, cursor }), itemColumns.toCells),
      filter: null,
    };
  },

  collection: async ({ ask, team, clock }) => {
    const rows = await ask.outlets.list({ team });
    const { header, toCells } = outletColumns(clock);
    return {
      counts: "how collecting from each outlet goes; of all time",
      header,
      pages: one(rows.map(toCells)),
      filter: null,
    };
  },

  outlets: async ({ ask, team, view: { filter }, screen }) => {
    const rows = sortOutlets(await ask.lists.outlets({ team, filter }), readOrder(OUTLET_ORDERS, screen.sort));
    return {
      counts: "articles of each outlet",
      header: ["outlet", "articles"],
      pages: one(rows.map(({ outlet, articles }) => [outlet, articles])),
    };
  },

  speakers: ({ ask, team, view: { filter }, screen }) => ({
    counts: "statements of each speaker, and the outlets that carried them; days by publication",
    header: ["speaker", "kind", "role", "statements", "outlets", "first heard", "last heard"],
    pages: all(
      (cursor: SpeakerCursor | null) =>
        ask.speakers.list({
          ...askedSpeakers(team, filter, screen.letters ?? "", readSpeakerSort(screen.sort)),
          cursor,
          size: pageSize,
        }),
      ({ name, kind, role, statements: n, outlets, firstOn, lastOn }): Cell[] => [
        name,
        kind,
        role,
        n,
        outlets,
        firstOn,
        lastOn,
      ],
    ),
  }),

  topics: async ({ ask, team, view: { filter } }) => {
    const topics = await ask.topics.list({ team });
    const { rows } = await ask.coverage.byTopic({ team, filter, chart: { ...PLAIN_CHART, bucket: "month" } });
    const articlesOf = (id: number) =>
      rows.filter(({ line }) => line === String(id)).reduce((sum, { n }) => sum + n, 0);
    return {
      counts: "articles that match each topic, dated ones alone; one on two topics counts on both",
      header: ["topic", "query", "articles", "propositions", "stored articles matched"],
      pages: one(
        topics.map(({ id, name, query, propositions, matchedDone, matchedTotal }): Cell[] => [
          name,
          query,
          articlesOf(id),
          propositions.map(({ text }) => text).join("; "),
          matchedDone < matchedTotal ? `${matchedDone} of ${matchedTotal}` : "all",
        ]),
      ),
    };
  },

  "speaker-agreements": async ({ ask, team, view }) => {
    const filter = withoutSides(view.filter);
    const topics = await ask.topics.list({ team });
    const propositions = topics.flatMap((topic) => topic.propositions);
    const say = (ids: readonly number[]) =>
      propositions.flatMap(({ id, text }) => (ids.includes(id) ? [text] : [])).join("; ");
    const rows = await ask.speakers.agreements({ team, filter, speakerId: oneSpeaker(filter) });
    return {
      counts:
        "propositions on which another speaker’s position of today, for or against, is the same or the opposite one",
      header: ["speaker", "same side", "opposite side", "same side on", "opposite side on"],
      pages: one(
        rows.map(({ name, same, opposite }): Cell[] => [name, same.length, opposite.length, say(same), say(opposite)]),
      ),
      filter,
    };
  },

  "speaker-topics": async ({ ask, team, view: { filter } }) => {
    const rows = await ask.speakers.topics({ team, filter, speakerId: oneSpeaker(filter) });
    return {
      counts: "the speaker’s statements on each topic; one on two topics counts on both",
      header: ["topic", "statements"],
      pages: one(rows.map(({ topic, statements: n }): Cell[] => [topic ?? "on no topic", n])),
    };
  },

  "speaker-outlets": async ({ ask, team, view: { filter } }) => {
    const rows = await ask.speakers.outlets({ team, filter, speakerId: oneSpeaker(filter) });
    return {
      counts: "the speaker’s statements in each outlet, and the words of their content",
      header: ["outlet", "statements", "words", "quoted words", "median words"],
      pages: one(
        rows.map(({ outlet, statements: n, words, quotedWords, medianWords }): Cell[] => [
          outlet,
          n,
          words,
          quotedWords,
          medianWords,
        ]),
      ),
    };
  },

  coverage: async ({ ask, team, view: { filter, chart } }) => {
    const coverage = await ask.coverage.overTime({ team, filter, chart });
    const { header, rows } = coverageRows(coverageSeriesOf(coverage, chart));
    return { counts: sayCoverage(coverage, chart), header, pages: one(rows) };
  },

  "coverage-by-topic": async ({ ask, team, view: { filter, chart } }) => {
    const coverage = await ask.coverage.byTopic({ team, filter, chart });
    const { header, rows } = topicTable(topicSeriesOf(coverage, chart, filter.topics));
    return { counts: `${sayCoverage(coverage, chart)}; a column a topic`, header, pages: one(rows) };
  },

  voices: async ({ ask, team, view: { filter }, bar }) => {
    const answer = await ask.stances.voices({ team, filter, most: 100 });
    const series = voicesSeriesOf(answer, 100, filter.topics.length);
    const { header, rows } = voicesRows(series);
    const { beyond, totals, unsure } = answer;
    const counts = [
      `${sayDrawn(series)}: statements of each; share ÷ ${series.whole} ${series.statements} statements, from 0 to 1`,
      `stances by label, ${sayStancesOf(filter.propositions.length)}, ${sayCounted(bar)}`,
    ].join("; ");
    const rest = {
      "statements of other speakers": beyond,
      "of groups and anonymous sources": totals.anonymous,
      "of unknown speakers": totals.unknown,
      "of people not yet told apart": totals.unresolved,
      "unsure stances": unsure,
    };
    return { counts: counts + sayRest(rest), header, pages: one(rows) };
  },

  balance: async ({ ask, team, view: { filter, chart }, bar }) => {
    const balance = await ask.stances.balance(askedBalance({ team, filter, chart }));
    const tables = balance.propositions.map(({ id, text }) => ({
      text,
      ...balanceRows(balanceSeriesOf(balance, id, chart.bucket)),
    }));
    const { unsure, undated } = balance.leftOut;
    return {
      counts:
        `stances by label a ${chart.bucket} of publication, and in the window that ends with it; ${sayCounted(bar)}` +
        sayRest({ unsure, undated }),
      header: ["proposition", ...(tables[0]?.header ?? [])],
      pages: one(tables.flatMap(({ text, rows }) => rows.map((row) => [text, ...row]))),
    };
  },

  timeline: (asked) => {
    const filter = withoutSides(asked.view.filter);
    return { ...utterances("said")({ ...asked, view: { ...asked.view, filter } }), filter };
  },

  audit: ({ ask, team, screen }) => {
    const order = readOrder(AUDIT_ORDERS, screen.sort);
    return {
      counts: `a row a change, ${sayOrder(order)}`,
      header: ["at", "who", "did", "what"],
      pages: all(
        (cursor: Cursor | null) => ask.team.audit({ team, order, cursor }),
        ({ at, actor, action, subject }): Cell[] => [at, actor, action, subject],
      ),
      filter: null,
    };
  },

  said: utterances("said"),
  held: utterances("held"),

  positions: async ({ ask, team, view, bar }) => {
    const filter = withoutSides(view.filter);
    const { lanes, laneCount, leftOut } = await ask.stances.timeline({ team, filter, most: 200 });
    const rows = lanes.map(({ holder, proposition, now, last, shifts }): Cell[] => [
      holder,
      proposition,
      now.kind,
      now.n,
      now.for,
      now.against,
      now.mixed,
      last?.kind,
      last?.until,
      shifts.map(({ from, to, on }) => `${from} to ${to} on ${on}`).join("; "),
    ]);
    const header = ["holder", "proposition", "position", "n", "for", "against", "mixed", "last position", "until"];
    const counts = [
      `${lanes.length} of ${laneCount} positions of today, a holder on a proposition: utterances said in the 180 days to today`,
      `said or done, ${sayCounted(bar)}`,
    ].join("; ");
    const rest = {
      "utterances in further positions": leftOut.undrawn,
      "unsure stances": leftOut.unsure,
      "of holders without a page": leftOut.unresolved,
      "said at no known day": leftOut.undatable,
    };
    return { counts: counts + sayRest(rest), header: [...header, "shifts"], pages: one(rows), filter };
  },
};
