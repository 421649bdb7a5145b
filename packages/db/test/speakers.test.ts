import { NO_FILTER } from "@onrecord/query/filter";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generateNewsroom } from "../dev/generate-newsroom.ts";
import { coverageOverTime } from "../src/questions/coverage-over-time.ts";
import {
  listSpeakers,
  type SpeakerCursor,
  SpeakerOrder,
  type SpeakerPage,
  type SpeakerRow,
} from "../src/questions/list-speakers.ts";
import { voiceTotals } from "../src/questions/voices.ts";
import type { Scope } from "../src/scope.ts";
import { openTestTeam, type TestTeam } from "./test-team.ts";

const { period: _period, text: _text, bar: _bar, ...plain } = NO_FILTER;
const everything: Scope = {
  ...plain,
  from: "1990-01-01",
  until: "2027-01-01",
  zone: "Europe/Berlin",
  articleIds: null,
  statementIds: null,
  bar: 0,
};

const ORDERS = SpeakerOrder.shape.by.options.flatMap((by) => [
  { by, descending: true },
  { by, descending: false },
]);
const KEY: Record<SpeakerOrder["by"], (row: SpeakerRow) => string | number | null> = {
  name: ({ name }) => name.toLowerCase(),
  statements: ({ statements }) => statements,
  outlets: ({ outlets }) => outlets,
  first: ({ firstOn }) => firstOn,
  last: ({ lastOn }) => lastOn,
};

let team: TestTeam;
beforeAll(async () => {
  team = await openTestTeam();
  const room = { seed: 0.3, articles: 60, outlets: 5, speakers: 40, topics: 2, propositionsPerTopic: 1 };
  await team.as((db) =>
    generateNewsroom(db, team.teamId, { ...room, lastDay: "2026-06-30", days: 90, wordsPerArticle: 12 }),
  );
});
afterAll(() => team.close());

/** Every page of a list, and what each said of the length of the whole. */
async function allPages(scope: Scope, order: SpeakerOrder): Promise<{ rows: SpeakerRow[]; totals: number[] }> {
  return team.as(async (db) => {
    const rows: SpeakerRow[] = [];
    const totals: number[] = [];
    for (let cursor: SpeakerCursor | null = null, more = true; more; more = cursor !== null) {
      const page: SpeakerPage = await listSpeakers(db, team.teamId, scope, { order, cursor, size: 7 });
      rows.push(...page.rows);
      totals.push(page.total);
      cursor = page.next;
    }
    return { rows, totals };
  });
}

const byId = (rows: SpeakerRow[]) => rows.toSorted((a, b) => a.id - b.id);

describe("the list of speakers", () => {
  it.each(ORDERS)(
    "by $by, descending: $descending, has on its pages everybody once, as many as it says",
    async (order) => {
      const { speakers } = await team.as((db) => voiceTotals(db, team.teamId, everything));
      expect(speakers).toBeGreaterThan(14);
      const { rows, totals } = await allPages(everything, order);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(speakers);
      expect(rows).toHaveLength(speakers);
      expect(new Set(totals)).toEqual(new Set([speakers]));
    },
  );

  it.each(ORDERS.filter(({ by }) => by !== "name"))(
    "by $by, descending: $descending, is in that order from its first page to its last",
    async (order) => {
      const keys = (await allPages(everything, order)).rows.map(KEY[order.by]);
      const way = order.descending ? -1 : 1;
      expect(keys).toEqual(keys.toSorted((a, b) => (a! < b! ? -way : a! > b! ? way : 0)));
    },
  );

  it("says the same of each speaker in every order, and of one alone", async () => {
    const scope = { ...everything, topics: [1] };
    const [first, ...others] = await Promise.all(ORDERS.map(async (order) => (await allPages(scope, order)).rows));
    for (const other of others) expect(byId(other)).toEqual(byId(first!));
    for (const row of first!.slice(0, 3)) {
      const alone = await team.as((db) => listSpeakers(db, team.teamId, { ...scope, speakers: [row.id] }));
      expect(alone).toEqual({ rows: [row], next: null, total: 1 });
    }
  });

  it.each(["Europe/Berlin", "Pacific/Auckland", "America/Los_Angeles"])(
    "says on which days of %s each was first and last heard, as their coverage by day does",
    async (zone) => {
      const scope = { ...everything, zone };
      await team.as(async (db) => {
        const { rows } = await listSpeakers(db, team.teamId, scope);
        for (const { id, firstOn, lastOn } of rows) {
          const days = await coverageOverTime(db, team.teamId, { ...scope, speakers: [id] }, "statements", "day");
          expect([firstOn, lastOn]).toEqual([days[0]?.bucket, days.at(-1)?.bucket]);
        }
      });
    },
  );

  it("holds those alone who bear the letters asked for", async () => {
    const { rows: all } = await team.as((db) => listSpeakers(db, team.teamId, everything, { size: 500 }));
    const letters = all[0]!.name.slice(-4);
    const bearers = all.filter(({ name }) => name.toLowerCase().includes(letters.toLowerCase()));
    const found = await team.as((db) =>
      listSpeakers(db, team.teamId, everything, { letters: letters.toUpperCase(), size: 500 }),
    );
    expect(bearers.length).toBeLessThan(all.length);
    expect(found).toEqual({ rows: bearers, next: null, total: bearers.length });
    const nobody = await team.as((db) => listSpeakers(db, team.teamId, everything, { letters: "zzz" }));
    expect(nobody).toEqual({ rows: [], next: null, total: 0 });
  });
});
