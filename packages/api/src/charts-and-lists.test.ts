/** Every figure of a chart equals the header of the list that its mark opens: asked as the screens ask, over a made newsroom. */
import { addTeam } from "@onrecord/db/accounts";
import { generateNewsroom } from "@onrecord/db/dev/generate-newsroom";
import { connectWhenReady } from "@onrecord/postgres/connect";
import { NO_FILTER, PLAIN_CHART, type Filter } from "@onrecord/query/filter";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createCaller } from "./root.ts";
import { openTestServices, type TestServices } from "./test-services.ts";

const team = "desk";
const LAST_DAY = "2026-06-30";

let test: TestServices;
let ask: ReturnType<typeof createCaller>;
beforeAll(async () => {
  test = await openTestServices();
  const { operator } = test.services;
  ask = createCaller({ ...operator, now: () => new Date(`${LAST_DAY}T12:00:00Z`) });
  const { id } = await addTeam(operator.database, { slug: team, name: "Desk", zone: "Europe/Berlin" });
  await operator.database.withTeam(id, (db) =>
    generateNewsroom(db, id, {
      seed: 0.3,
      articles: 500,
      outlets: 5,
      speakers: 15,
      topics: 3,
      propositionsPerTopic: 2,
      lastDay: LAST_DAY,
      days: 200,
      wordsPerArticle: 12,
    }),
  );
  // What a database does by itself within a minute: until then the planner takes every table for all but empty.
  const owner = await connectWhenReady(test.url);
  await owner.query("ANALYZE");
  await owner.end();
});
afterAll(() => test.close());

/** Some of the filters that people set, from nothing to much at once. */
const filters: [string, Filter][] = [
  ["everything", NO_FILTER],
  ["one topic, direct words", { ...NO_FILTER, topics: [1], directOnly: true }],
  ["one topic, all its articles' statements", { ...NO_FILTER, topics: [2], wide: true }],
  ["who is against, in 90 days", { ...NO_FILTER, period: { last: "90d" }, stances: ["against"] }],
  ["two outlets, over the bar", { ...NO_FILTER, outlets: [1, 2], bar: 0.6 }],
  ["one proposition, as said", { ...NO_FILTER, propositions: [3], bases: ["said"] }],
];

const statements = async (filter: Filter) => (await ask.lists.statements({ team, filter })).total;
const articles = async (filter: Filter) => (await ask.lists.articles({ team, filter })).total;
const stances = async (filter: Filter) => (await ask.lists.stances({ team, filter })).total;
const sum = (rows: { n: number }[]) => rows.reduce((total, { n }) => total + n, 0);
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe.each(filters)("with %s", (_, filter) => {
  it("coverage opens the articles it counts, in each bucket, on each topic, undated and on none", async () => {
    const all = await ask.coverage.overTime({ team, filter, chart: PLAIN_CHART });
    expect(all.totals.matching).toBe(await articles(filter));
    expect(sum(all.rows)).toBe(all.totals.matching);
    expect(all.undated).toBe(await articles({ ...filter, only: "undated" }));
    const week = all.rows[Math.floor(all.rows.length / 2)]!;
    expect(week.n).toBe(await articles({ ...filter, period: { from: week.bucket, until: dayAfter(week.bucket, 7) } }));

    const byTopic = await ask.coverage.byTopic({ team, filter, chart: PLAIN_CHART });
    expect(byTopic.onNone).toBe(await articles({ ...filter, only: "no-topic" }));
    for (const { key } of byTopic.lines) {
      const line = sum(byTopic.rows.filter((row) => row.line === key));
      if (filter.topics.length === 0) expect(line).toBe(await articles({ ...filter, topics: [Number(key)] }));
    }
  });

  it("voices open their statements and stances, and those left out theirs", async () => {
    const shown = await ask.stances.voices({ team, filter, most: 4 });
    expect(shown.voices.length).toBeGreaterThan(0);
    for (const voice of shown.voices) {
      const own = { ...filter, speakers: [voice.speakerId] };
      expect(voice.statements, voice.name).toBe(await statements(own));
      for (const label of ["for", "against", "mixed", "unclear"] as const) {
        if (filter.stances.length > 0 && !filter.stances.includes(label)) expect(voice[label]).toBe(0);
        else expect(voice[label], `${voice.name} ${label}`).toBe(await stances({ ...own, stances: [label] }));
      }
    }
    const { totals, beyond, unsure } = shown;
    expect(unsure).toBe(await stances({ ...filter, only: "unsure" }));
    const first = shown.voices.map(({ speakerId }) => speakerId);
    expect(beyond).toBe(
      totals.speakers > first.length ? await statements({ ...filter, notSpeakers: first, voices: "all" }) : 0,
    );
    expect(totals.unknown).toBe(await statements({ ...filter, only: "unknown-speaker" }));
    expect(totals.unresolved).toBe(await statements({ ...filter, only: "unresolved" }));
    expect(totals.anonymous).toBe(await statements({ ...filter, voices: "anonymous" }));
  });

  it("the balance opens its stances by month, proposition and side, with those under the bar and undated", async () => {
    const chart = { ...PLAIN_CHART, bucket: "month" } as const;
    const balance = await ask.stances.balance({ team, filter, chart });
    expect(sum(balance.points)).toBe(await stances(filter));
    for (const point of balance.points.slice(0, 4)) {
      const [year, month] = point.bucket.split("-").map(Number) as [number, number];
      const until = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
      const from = point.bucket < balance.from ? balance.from : point.bucket;
      expect(point.n).toBe(
        await stances({
          ...filter,
          period: { from, until },
          propositions: [point.propositionId],
          stances: [point.label],
        }),
      );
    }
    expect(balance.leftOut.unsure).toBe(await stances({ ...filter, only: "unsure" }));
    expect(balance.leftOut.undated).toBe(await stances({ ...filter, only: "undated" }));
  });

  it("a lane of the timeline opens the utterances of its period, and what is in no lane opens too", async () => {
    // A position is made of all sides, whichever are looked at: screens ask for it without them.
    const sides: Filter = { ...filter, stances: [], bases: [] };
    const timeline = await ask.stances.timeline({ team, filter: sides, most: 5 });
    expect(timeline.lanes.length).toBeGreaterThan(0);
    for (const lane of timeline.lanes) {
      const drawn = lane.utterances.filter(({ saidOn }) => saidOn >= timeline.from && saidOn < timeline.until);
      const own = { ...sides, speakers: [lane.holderId], propositions: [lane.propositionId] };
      const said = await ask.lists.said({ team, filter: own, as: "said" });
      expect(said.total, lane.holder).toBe(drawn.length);
      const held = await ask.lists.said({ team, filter: own, as: "held" });
      expect(held.total, lane.holder).toBe(lane.now.n);
    }
    expect(timeline.leftOut.unresolved).toBe(await stances({ ...sides, only: "no-page" }));
    expect(timeline.leftOut.undatable).toBe(await stances({ ...sides, only: "undatable" }));
    expect(timeline.leftOut.unsure).toBe(await stances({ ...sides, only: "unsure" }));
  });

  it("positions, shifts and agreements are made of all sides, whichever are looked at", async () => {
    const sides: Filter = { ...filter, stances: [], bases: [] };
    const timeline = await ask.stances.timeline({ team, filter, most: 5 });
    expect(timeline).toEqual(await ask.stances.timeline({ team, filter: sides, most: 5 }));
    const { shifts } = await ask.overview.moved({ team, filter });
    expect(shifts).toEqual((await ask.overview.moved({ team, filter: sides })).shifts);
    for (const { holderId: speakerId } of timeline.lanes) {
      const agreements = await ask.speakers.agreements({ team, filter, speakerId });
      expect(agreements).toEqual(await ask.speakers.agreements({ team, filter: sides, speakerId }));
    }
  });

  it("speakers open their statements and outlets; their topics and outlets open theirs", async () => {
    const { rows, total } = await ask.speakers.list({ team, filter, size: 3 });
    expect(total).toBeGreaterThanOrEqual(rows.length);
    for (const speaker of rows) {
      const own = { ...filter, speakers: [speaker.id] };
      expect(speaker.statements, speaker.name).toBe(await statements(own));
      for (const { outletId, statements: n } of await ask.speakers.outlets({ team, filter, speakerId: speaker.id })) {
        expect(n).toBe(await statements({ ...own, outlets: [outletId] }));
      }
      for (const topic of await ask.speakers.topics({ team, filter, speakerId: speaker.id })) {
        const asked: Filter =
          topic.topicId === null ? { ...own, only: "no-topic" } : { ...own, topics: [topic.topicId] };
        expect(topic.statements, `${speaker.name} on ${topic.topic}`).toBe(await statements(asked));
      }
    }
  });

  it("the overview's figures open their lists", async () => {
    const totals = await ask.overview.totals({ team, filter });
    expect(totals.articles).toBe(await articles(filter));
    expect(totals.stories).toBe((await ask.lists.articles({ team, filter, unit: "stories" })).total);
    expect(totals.statements).toBe(await statements(filter));
    expect(totals.outlets).toBe((await ask.lists.outlets({ team, filter })).length);
  });
});

it("looks further and further beyond the first speakers, however many it has taken out", async () => {
  const strangers = Array.from({ length: 120 }, (_, at) => 10_000 + at);
  const filter = { ...NO_FILTER, speakers: [1, 2], notSpeakers: [...strangers, 2] };
  expect(await statements(filter)).toBe(await statements({ ...NO_FILTER, speakers: [1] }));
  expect((await ask.stances.voices({ team, filter })).voices).toMatchObject([{ speakerId: 1 }]);
  expect(await ask.names.of({ team, speakers: [...filter.speakers, ...filter.notSpeakers] })).toHaveLength(2);
});
