import type { createCaller } from "@onrecord/api/root";
import { toRows as coverageRows } from "@onrecord/charts/coverage-over-time/coverage-series";
import { toRows as balanceRows } from "@onrecord/charts/stance-balance/balance-series";
import { toRows as voicesRows } from "@onrecord/charts/voices/voices-series";
import type { Filter, View } from "@onrecord/query/filter";
import { TRPCError } from "@trpc/server";
import { askedBalance, balanceSeriesOf } from "../figure/balance-series-of.ts";
import { coverageSeriesOf } from "../figure/coverage-series-of.ts";
import { topicSeriesOf, topicTable } from "../figure/topic-series-of.ts";
import { voicesSeriesOf } from "../figure/voices-series-of.ts";
import { withoutSides } from "../figure/without-sides.ts";
import type { ListKind } from "../lists/list-spec.ts";
import type { Cell } from "./csv.ts";
import { articleColumns, stanceColumns, statementColumns, utteranceColumns } from "./list-columns.ts";

export type Ask = { readonly ask: ReturnType<typeof createCaller>; readonly team: string; readonly view: View };

/** A table as it comes: its header, then its rows in pages. */
export type Download = {
  readonly header: readonly Cell[];
  readonly pages: AsyncIterable<Cell[][]>;
  /** Everything there is, whatever the filter. */
  readonly isWhole?: boolean;
};

type Cursor = { at: string; id: string };
type SpeakerCursor = { after: string; id: number };
const pageSize = 500;

/** All pages of a list, one after the other. */
async function* all<Row, Key = Cursor>(
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
  ({ ask, team, view: { filter } }: Ask): Download => ({
    header: articleColumns.header,
    pages: all((cursor) => ask.lists.articles({ team, filter, unit, cursor, size: pageSize }), articleColumns.toCells),
  });

const statements =
  (unit: "statements" | "utterances") =>
  ({ ask, team, view: { filter } }: Ask): Download => ({
    header: statementColumns.header,
    pages: all(
      (cursor) => ask.lists.statements({ team, filter, unit, cursor, size: pageSize }),
      statementColumns.toCells,
    ),
  });

/** What the list of a mark or of a cell holds. */
const utterances =
  (as: "said" | "held") =>
  ({ ask, team, view: { filter } }: Ask): Download => ({
    header: utteranceColumns.header,
    pages: all(
      (cursor: Cursor | null) => ask.lists.said({ team, filter, as, cursor, size: pageSize }),
      utteranceColumns.toCells,
    ),
  });

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

  stances: ({ ask, team, view: { filter } }) => ({
    header: stanceColumns.header,
    pages: all((cursor) => ask.lists.stances({ team, filter, cursor, size: pageSize }), stanceColumns.toCells),
  }),

  outlets: async ({ ask, team, view: { filter } }) => {
    const rows = await ask.lists.outlets({ team, filter });
    return { header: ["outlet", "articles"], pages: one(rows.map(({ outlet, articles }) => [outlet, articles])) };
  },

  speakers: ({ ask, team, view: { filter } }) => ({
    header: ["speaker", "kind", "role", "statements", "outlets", "first heard", "last heard"],
    pages: all(
      (cursor: SpeakerCursor | null) => ask.speakers.list({ team, filter, cursor, size: pageSize }),
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

  "speaker-topics": async ({ ask, team, view: { filter } }) => {
    const rows = await ask.speakers.topics({ team, filter, speakerId: oneSpeaker(filter) });
    return {
      header: ["topic", "statements"],
      pages: one(rows.map(({ topic, statements: n }): Cell[] => [topic ?? "on no topic", n])),
    };
  },

  "speaker-outlets": async ({ ask, team, view: { filter } }) => {
    const rows = await ask.speakers.outlets({ team, filter, speakerId: oneSpeaker(filter) });
    return {
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
    const { header, rows } = coverageRows(
      coverageSeriesOf(await ask.coverage.overTime({ team, filter, chart }), chart),
    );
    return { header, pages: one(rows) };
  },

  "coverage-by-topic": async ({ ask, team, view: { filter, chart } }) => {
    const coverage = await ask.coverage.byTopic({ team, filter, chart });
    const { header, rows } = topicTable(topicSeriesOf(coverage, chart, filter.topics));
    return { header, pages: one(rows) };
  },

  voices: async ({ ask, team, view: { filter } }) => {
    const { header, rows } = voicesRows(
      voicesSeriesOf(await ask.stances.voices({ team, filter, most: 100 }), 100, filter.topics.length),
    );
    return { header, pages: one(rows) };
  },

  balance: async ({ ask, team, view: { filter, chart } }) => {
    const balance = await ask.stances.balance(askedBalance({ team, filter, chart }));
    const tables = balance.propositions.map(({ id, text }) => ({
      text,
      ...balanceRows(balanceSeriesOf(balance, id, chart.bucket)),
    }));
    return {
      header: ["proposition", ...(tables[0]?.header ?? [])],
      pages: one(tables.flatMap(({ text, rows }) => rows.map((row) => [text, ...row]))),
    };
  },

  timeline: ({ ask, team, view }) =>
    utterances("said")({ ask, team, view: { ...view, filter: withoutSides(view.filter) } }),

  audit: ({ ask, team }) => ({
    header: ["at", "who", "did", "what"],
    pages: all(
      (cursor: Cursor | null) => ask.team.audit({ team, cursor }),
      ({ at, actor, action, subject }): Cell[] => [at, actor, action, subject],
    ),
    isWhole: true,
  }),

  said: utterances("said"),
  held: utterances("held"),

  positions: async ({ ask, team, view: { filter } }) => {
    const { lanes } = await ask.stances.timeline({ team, filter: withoutSides(filter), most: 200 });
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
    return { header: [...header, "shifts"], pages: one(rows) };
  },
};
