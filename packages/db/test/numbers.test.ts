/**
 * Every number is the length of the list it opens, and shown + left out = all: held for random scopes over a made newsroom.
 */
import { MEASURES, NO_FILTER } from "@onrecord/query/filter";
import {
  ARTICLE_ORDERS,
  type ArticleOrder,
  STANCE_ORDERS,
  type StanceOrder,
  STATEMENT_ORDERS,
  type StatementOrder,
} from "@onrecord/query/list-order";
import { connectWhenReady } from "@onrecord/postgres/connect";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateNewsroom } from "../dev/generate-newsroom.ts";
import type { Db } from "../src/database.ts";
import type { Cursor, Page } from "../src/keyset.ts";
import { countMatching } from "../src/questions/count-matching.ts";
import { baseScope, coverageBase } from "../src/questions/coverage-base.ts";
import { coverageOverTime } from "../src/questions/coverage-over-time.ts";
import { type ArticleRow, listArticles } from "../src/questions/list-articles.ts";
import { countStances, listStances, type StanceRow } from "../src/questions/list-stances.ts";
import { listSpeakers } from "../src/questions/list-speakers.ts";
import { listStatements, type StatementRow } from "../src/questions/list-statements.ts";
import { outletsThatMatch } from "../src/questions/outlets-that-match.ts";
import { stanceBalance } from "../src/questions/stance-balance.ts";
import { stanceMarks } from "../src/questions/stance-marks.ts";
import { topicsOfStatements } from "../src/questions/topics-of-statements.ts";
import { voices, voiceTotals } from "../src/questions/voices.ts";
import type { Scope } from "../src/scope.ts";
import { openTestTeam, type TestTeam } from "./test-team.ts";

const LAST_DAY = "2026-06-30";
const ALL_TIME = { from: "1990-01-01", until: "2027-01-01" };

const { period: _period, text: _text, bar: _bar, ...plain } = NO_FILTER;
const everything: Scope = {
  ...plain,
  ...ALL_TIME,
  zone: "Europe/Berlin",
  articleIds: null,
  statementIds: null,
  bar: 0,
};

let team: TestTeam;
beforeAll(async () => {
  team = await openTestTeam();
  const room = { seed: 0.4, articles: 400, outlets: 5, speakers: 12, topics: 3, propositionsPerTopic: 2 };
  await team.as((db) =>
    generateNewsroom(db, team.teamId, { ...room, lastDay: LAST_DAY, days: 120, wordsPerArticle: 12 }),
  );
  // What a database does by itself within a minute: until then the planner takes every table for all but empty.
  const owner = await connectWhenReady(team.url);
  await owner.query("ANALYZE");
  await owner.end();
});
afterAll(() => team.close());

/** Some ids of a table that begin with 1, or none. */
const some = (most: number) => fc.uniqueArray(fc.integer({ min: 1, max: most }), { maxLength: 2 });
const day = fc
  .integer({ min: 0, max: 130 })
  .map((back) => new Date(Date.parse(LAST_DAY) - back * 86_400_000).toISOString().slice(0, 10));

const scopes: fc.Arbitrary<Scope> = fc.record({
  zone: fc.constantFrom("Europe/Berlin", "America/Los_Angeles", "Pacific/Auckland"),
  from: fc.oneof(fc.constant(ALL_TIME.from), day),
  until: fc.constant(ALL_TIME.until),
  topics: some(3),
  speakers: some(12),
  outlets: some(5),
  propositions: fc.oneof(fc.constant<number[]>([]), some(6)),
  stances: fc.oneof(
    fc.subarray(["for"] as const, { maxLength: 0 }),
    fc.subarray(["for", "against", "mixed", "unclear"] as const),
  ),
  bases: fc.oneof(fc.subarray(["said"] as const, { maxLength: 0 }), fc.subarray(["said", "second-hand"] as const)),
  kinds: fc.subarray(["direct", "indirect", "mixed"] as const),
  directOnly: fc.boolean(),
  voices: fc.constantFrom("all", "all", "named", "anonymous"),
  language: fc.constantFrom(null, null, "en"),
  wide: fc.boolean(),
  notSpeakers: fc.oneof(fc.constant<number[]>([]), some(12)),
  notPropositions: fc.constant<number[]>([]),
  utterance: fc.constant(null),
  only: fc.constantFrom(null, null, null, "unknown-speaker"),
  articleIds: fc.constant(null),
  statementIds: fc.constant(null),
  bar: fc.constantFrom(0, 0.5),
});

async function allRows<Row>(page: (cursor: Cursor | null) => Promise<Page<Row>>): Promise<Row[]> {
  const all: Row[] = [];
  for (let cursor: Cursor | null = null, more = true; more; more = cursor !== null) {
    const { rows, next }: Page<Row> = await page(cursor);
    all.push(...rows);
    cursor = next;
  }
  return all;
}

const lengthOf = async <Row>(page: (cursor: Cursor | null) => Promise<Page<Row>>): Promise<number> =>
  (await allRows(page)).length;

/** Runs a property over random scopes, each in the team's transaction. */
async function forScopes(runs: number, holds: (db: Db, scope: Scope) => Promise<void>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(scopes, (scope) => team.as((db) => holds(db, scope))),
    { numRuns: runs, seed: 7 },
  );
}

/** Whether statements are asked for by stances in them: they then count under the stances' holders. */
const asksSides = ({ propositions, stances, bases }: Scope): boolean =>
  propositions.length + stances.length + bases.length > 0;

const sum = (points: { n: number }[]): number => points.reduce((total, { n }) => total + n, 0);

describe("coverage", () => {
  it("adds up to the header over its buckets, for every unit that stands in one bucket alone", async () => {
    await forScopes(25, async (db, scope) => {
      for (const measure of MEASURES) {
        if (measure === "outlets") continue;
        const points = await coverageOverTime(db, team.teamId, scope, measure, "week");
        expect(sum(points), measure).toBe((await countMatching(db, team.teamId, scope, measure)).n);
      }
    });
  });

  it("has as many articles, stories, statements and utterances as the list it opens has rows", async () => {
    await forScopes(15, async (db, scope) => {
      for (const unit of ["articles", "stories"] as const) {
        const length = await lengthOf((cursor) => listArticles(db, team.teamId, scope, unit, { cursor, size: 40 }));
        expect(length, unit).toBe((await countMatching(db, team.teamId, scope, unit)).n);
      }
      for (const unit of ["statements", "utterances"] as const) {
        const length = await lengthOf((cursor) => listStatements(db, team.teamId, scope, unit, { cursor, size: 40 }));
        expect(length, unit).toBe((await countMatching(db, team.teamId, scope, unit)).n);
      }
      const outlets = await outletsThatMatch(db, team.teamId, scope);
      expect(outlets.length).toBe((await countMatching(db, team.teamId, scope, "outlets")).n);
    });
  });

  it("has in each bucket what the list of that bucket has", async () => {
    await forScopes(15, async (db, scope) => {
      for (const measure of MEASURES) {
        const points = await coverageOverTime(db, team.teamId, scope, measure, "day");
        const point = points[Math.floor(points.length / 2)];
        if (!point) continue;
        const next = new Date(Date.parse(point.bucket) + 86_400_000).toISOString().slice(0, 10);
        const opened = { ...scope, from: point.bucket, until: next };
        expect((await countMatching(db, team.teamId, opened, measure)).n, measure).toBe(point.n);
      }
    });
  });

  it("leaves out the undated, who with the dated make all there are", async () => {
    const { dated, undated, all } = await team.as(async (db) => ({
      dated: (await countMatching(db, team.teamId, everything, "articles")).n,
      undated: (await countMatching(db, team.teamId, { ...everything, only: "undated" }, "articles")).n,
      all: await db.tx.article.count(),
    }));
    expect(undated).toBeGreaterThan(0);
    expect(dated + undated).toBe(all);
  });

  it("takes the denominators of shares from counters that equal a count", async () => {
    await forScopes(20, async (db, scope) => {
      const inTeamsZone = { ...scope, zone: "Europe/Berlin" };
      for (const measure of ["articles", "statements"] as const) {
        const counted = await coverageOverTime(db, team.teamId, baseScope(inTeamsZone), measure, "week");
        expect(await coverageBase(db, team.teamId, inTeamsZone, measure, "week")).toEqual(counted);
      }
    });
  });
});

describe("stances", () => {
  it("are as many in the balance, in the header and in the list", async () => {
    await forScopes(25, async (db, scope) => {
      const { n } = await countStances(db, team.teamId, scope);
      expect(sum(await stanceBalance(db, team.teamId, scope, "month"))).toBe(n);
      expect(await lengthOf((cursor) => listStances(db, team.teamId, scope, { cursor, size: 30 }))).toBe(n);
    });
  });

  it("over the bar and under it make all", async () => {
    await fc.assert(
      fc.asyncProperty(scopes, async (drawn) => {
        const scope = { ...drawn, only: null, bar: 0.5 };
        const sure = await team.as((db) => countStances(db, team.teamId, scope));
        const unsure = await team.as((db) => countStances(db, team.teamId, { ...scope, only: "unsure" }));
        const all = await team.as((db) => countStances(db, team.teamId, { ...scope, bar: 0 }));
        expect(sure.n + unsure.n).toBe(all.n);
      }),
      { numRuns: 20, seed: 7 },
    );
  });

  it("of the canon's holders, whom positions are made of, and of all others make all", async () => {
    await team.as(async (db) => {
      const marks = await stanceMarks(db, team.teamId, everything, { contestedOnly: false });
      const dated = await countStances(db, team.teamId, everything);
      const undated = await countStances(db, team.teamId, { ...everything, only: "undated" });
      const withoutPage = await countStances(db, team.teamId, { ...everything, only: "no-page" });
      const withPage = await team.as((own) =>
        own.tx.stance.count({ where: { holderId: { not: null }, publishedPrecision: { gt: 0 } } }),
      );
      expect(withoutPage.n).toBeGreaterThan(0);
      expect(withPage + withoutPage.n).toBe(dated.n);
      expect(marks.length).toBeGreaterThan(withPage);
      expect(marks.length).toBeLessThanOrEqual(withPage + undated.n);
    });
  });

  it("without a day they were said are those that no timeline can place, and open as any list", async () => {
    await team.as(async (db) => {
      await db.run`UPDATE stance SET said_on = NULL WHERE team_id = ${team.teamId} AND statement_id % 17 = 0`;
      const marks = await stanceMarks(db, team.teamId, everything, { contestedOnly: false });
      const inPeriod = await countStances(db, team.teamId, { ...everything, only: "undatable" });
      const listed = { ...everything, only: "undatable" } as const;
      expect(inPeriod.n).toBeGreaterThan(0);
      expect(inPeriod.n).toBeLessThanOrEqual(marks.filter(({ saidOn }) => saidOn === null).length);
      expect(await lengthOf((cursor) => listStances(db, team.teamId, listed, { cursor, size: 30 }))).toBe(inPeriod.n);
    });
  });
});

function compareKeys(a: (number | string)[], b: (number | string)[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : a[at]! < b[at]! ? -1 : 1;
}

const inOrderBy = <Row>(rows: Row[], keys: (row: Row) => (number | string)[]): boolean =>
  rows.every((row, index) => index === 0 || compareKeys(keys(rows[index - 1]!), keys(row)) <= 0);

describe("a list in any order", () => {
  type Row = { at: string; outlet: string };
  const byTime = ({ at }: Row) => [-Date.parse(at)];
  const byOutlet = (row: Row) => [row.outlet.toLowerCase(), ...byTime(row)];
  it("holds each article and story once, page by page, ties or not", async () => {
    await team.as(async (db) => {
      const keys: Record<ArticleOrder, (row: ArticleRow) => (number | string)[]> = {
        newest: byTime,
        oldest: ({ at }) => [Date.parse(at)],
        copied: (row) => [-row.copies, ...byTime(row)],
        outlet: byOutlet,
      };
      for (const unit of ["articles", "stories"] as const)
        for (const order of ARTICLE_ORDERS) {
          const rows = await allRows((cursor) =>
            listArticles(db, team.teamId, everything, unit, { order, cursor, size: 7 }),
          );
          expect(new Set(rows.map(({ id }) => id)).size, order).toBe(rows.length);
          expect(rows.length, order).toBe((await countMatching(db, team.teamId, everything, unit)).n);
          expect(inOrderBy(rows, keys[order]), order).toBe(true);
        }
    });
  });

  it("holds each statement and utterance once, page by page, ties or not", async () => {
    await team.as(async (db) => {
      const scope = { ...everything, topics: [1] };
      const keys: Record<StatementOrder, (row: StatementRow) => (number | string)[]> = {
        newest: byTime,
        oldest: ({ at }) => [Date.parse(at)],
        reported: (row) => [-row.reports, ...byTime(row)],
        speaker: (row) => [row.speaker.toLowerCase(), ...byTime(row)],
        outlet: byOutlet,
      };
      for (const unit of ["statements", "utterances"] as const)
        for (const order of STATEMENT_ORDERS) {
          const rows = await allRows((cursor) =>
            listStatements(db, team.teamId, scope, unit, { order, cursor, size: 7 }),
          );
          expect(new Set(rows.map(({ id }) => id)).size, order).toBe(rows.length);
          expect(rows.length, order).toBe((await countMatching(db, team.teamId, scope, unit)).n);
          expect(inOrderBy(rows, keys[order]), order).toBe(true);
        }
    });
  });

  it("holds each stance once, though a statement with two falls on two pages", async () => {
    await team.as(async (db) => {
      const keys: Record<StanceOrder, (row: StanceRow) => (number | string)[]> = {
        newest: byTime,
        oldest: ({ at }) => [Date.parse(at)],
        surest: (row) => [-row.confidence, ...byTime(row)],
        unsurest: (row) => [row.confidence, ...byTime(row)],
        speaker: (row) => [row.holder.toLowerCase(), ...byTime(row)],
        outlet: byOutlet,
      };
      for (const order of STANCE_ORDERS) {
        const rows = await allRows((cursor) => listStances(db, team.teamId, everything, { order, cursor, size: 3 }));
        const ids = rows.map(({ id, propositionId, holderSlot }) => `${id} ${propositionId} ${holderSlot}`);
        expect(new Set(ids).size, order).toBe(rows.length);
        expect(rows.length, order).toBe((await countStances(db, team.teamId, everything)).n);
        expect(inOrderBy(rows, keys[order]), order).toBe(true);
      }
    });
  });
});

describe("one utterance", () => {
  it("opens as many statements as its rows say report it, whenever they stand", async () => {
    await team.as(async (db) => {
      const { rows } = await listStatements(db, team.teamId, everything, "utterances", { size: 60 });
      const carried = rows.find(({ reports }) => reports > 1)!;
      const asked = { ...everything, from: "1990-01-01", until: "1990-01-02", utterance: carried.utteranceId };
      expect((await countMatching(db, team.teamId, asked, "statements")).n).toBe(carried.reports);
      expect((await listStatements(db, team.teamId, asked, "statements")).rows).toHaveLength(carried.reports);
    });
  });
});

describe("topics", () => {
  it("of a speaker, and their statements on none, open as many as they say", async () => {
    await forScopes(15, async (db, scope) => {
      if (scope.only !== null) return;
      for (const { topicId, statements } of await topicsOfStatements(db, team.teamId, scope)) {
        const opened = topicId === null ? { ...scope, only: "no-topic" as const } : { ...scope, topics: [topicId] };
        expect((await countMatching(db, team.teamId, opened, "statements")).n, String(topicId)).toBe(statements);
      }
    });
  });

  it("and none make all articles", async () => {
    await team.as(async (db) => {
      const count = async (part: Partial<Scope>) =>
        (await countMatching(db, team.teamId, { ...everything, ...part }, "articles")).n;
      const onNone = await count({ only: "no-topic" });
      expect(onNone).toBeGreaterThan(0);
      expect((await count({ topics: [1, 2, 3] })) + onNone).toBe(await count({}));
    });
  });
});

describe("voices", () => {
  const leftOut = [
    ["anonymous", { voices: "anonymous" }],
    ["unknown", { only: "unknown-speaker" }],
    ["unresolved", { only: "unresolved" }],
  ] as const;

  it("shown and left out make all statements of the scope", async () => {
    await forScopes(20, async (db, scope) => {
      const shown = await voices(db, team.teamId, scope, 1000);
      const totals = await voiceTotals(db, team.teamId, scope);
      const named = shown.reduce((total, { statements }) => total + statements, 0);
      const told = named + totals.anonymous + totals.unknown + totals.unresolved;
      expect(shown.length).toBe(totals.speakers);
      // A statement that is asked for by its stances counts for each of their holders.
      if (asksSides(scope)) expect(told).toBeGreaterThanOrEqual(totals.statements);
      else expect(told).toBe(totals.statements);
      expect(totals.statements).toBe((await countMatching(db, team.teamId, scope, "statements")).n);
    });
  });

  it("left out open as many statements as they say", async () => {
    await forScopes(20, async (db, scope) => {
      if (scope.only !== null) return;
      const totals = await voiceTotals(db, team.teamId, scope);
      for (const [part, opens] of leftOut) {
        if (part === "anonymous" && scope.voices === "named") continue;
        const { n } = await countMatching(db, team.teamId, { ...scope, ...opens }, "statements");
        expect(n, part).toBe(totals[part]);
      }
    });
  });

  it("beyond the first are those of the other speakers", async () => {
    await forScopes(15, async (db, scope) => {
      const [all, first] = [await voices(db, team.teamId, scope, 1000), await voices(db, team.teamId, scope, 3)];
      if (asksSides(scope) || first.length < 3) return;
      const others = {
        ...scope,
        notSpeakers: [...scope.notSpeakers, ...first.map(({ speakerId }) => speakerId)],
      };
      const beyond = all.slice(3).reduce((total, { statements }) => total + statements, 0);
      expect(await voices(db, team.teamId, others, 1000)).toHaveLength(all.length - 3);
      expect((await countMatching(db, team.teamId, others, "statements")).n).toBe(beyond);
    });
  });

  it("count as many statements and stances as the speaker's own lists", async () => {
    await forScopes(25, async (db, scope) => {
      const [first] = await voices(db, team.teamId, scope, 1);
      if (!first || scope.only !== null) return;
      const own = { ...scope, speakers: [first.speakerId] };
      expect((await countMatching(db, team.teamId, own, "statements")).n).toBe(first.statements);
      const stances = await countStances(db, team.teamId, own);
      expect(first.for + first.against + first.mixed + first.unclear).toBe(stances.n);
    });
  });

  it("and the speakers' screen count alike", async () => {
    await forScopes(15, async (db, scope) => {
      const { rows: heard } = await listSpeakers(db, team.teamId, scope, { size: 500 });
      const shown = await voices(db, team.teamId, scope, 500);
      expect(new Map(heard.map(({ id, statements }) => [id, statements]))).toEqual(
        new Map(shown.map(({ speakerId, statements }) => [speakerId, statements])),
      );
    });
  });
});
