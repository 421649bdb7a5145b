/** How long does each question of a chart or list take over a big newsroom? On a scratch server, as the plain role, under policies. */
import { createHash } from "node:crypto";
import { previewQuery } from "@onrecord/api/topics/preview-query";
import { suggestForQuery } from "@onrecord/api/topics/suggest-for-query";
import type { Database, Db } from "@onrecord/db/database";
import { countMatching } from "@onrecord/db/questions/count-matching";
import { coverageBase } from "@onrecord/db/questions/coverage-base";
import { coverageOverTime } from "@onrecord/db/questions/coverage-over-time";
import { collectedByDay } from "@onrecord/db/questions/collected-by-day";
import { listArticles } from "@onrecord/db/questions/list-articles";
import { countStances, listStances } from "@onrecord/db/questions/list-stances";
import { listSpeakers } from "@onrecord/db/questions/list-speakers";
import { listStatements } from "@onrecord/db/questions/list-statements";
import { listTopics } from "@onrecord/db/questions/list-topics";
import { mostCarried } from "@onrecord/db/questions/most-carried";
import { outletsThatQuote } from "@onrecord/db/questions/outlets-that-quote";
import { searchArticles } from "@onrecord/db/questions/search-articles";
import { stanceBalance } from "@onrecord/db/questions/stance-balance";
import { stanceMarks } from "@onrecord/db/questions/stance-marks";
import { topicsOfStatements } from "@onrecord/db/questions/topics-of-statements";
import { voices, voiceTotals } from "@onrecord/db/questions/voices";
import type { Scope } from "@onrecord/db/scope";
import { parseQuery } from "@onrecord/query/parse-query";
import type { Query } from "@onrecord/query/query";
import { machine, quantile } from "./machine.ts";
import { PATIENT, ROOM, withNewsroom } from "./with-newsroom.ts";
import { table, writeSection } from "./write-section.ts";

const DRAWS = 20;
/** Each draw is asked so often and its best time kept: what else the machine does is not the question. */
const TRIES = 3;
const LAST_DAY = "2026-06-30";

const EVERYTHING: Scope = {
  zone: "Europe/Berlin",
  from: "2025-07-01",
  until: "2026-07-01",
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
  wide: false,
  only: null,
  articleIds: null,
  statementIds: null,
  bar: 0,
};

/** What a screen asks, as a function of a draw: the topic or speaker of the page, and its period. */
const QUESTIONS: Record<
  string,
  (db: Db, team: number, scope: Scope, page: { topic: number; speaker: number }) => Promise<unknown>
> = {
  "coverage of a topic, by week": (db, team, scope, { topic }) =>
    coverageOverTime(db, team, { ...scope, topics: [topic] }, "articles", "week"),
  "coverage of a topic, stories": (db, team, scope, { topic }) =>
    coverageOverTime(db, team, { ...scope, topics: [topic] }, "stories", "week"),
  "coverage of everything, by week": (db, team, scope) => coverageOverTime(db, team, scope, "articles", "week"),
  "coverage of a speaker, statements": (db, team, scope, { speaker }) =>
    coverageOverTime(db, team, { ...scope, speakers: [speaker] }, "statements", "week"),
  "coverage of a speaker, articles": (db, team, scope, { speaker }) =>
    coverageOverTime(db, team, { ...scope, speakers: [speaker] }, "articles", "week"),
  "coverage of topic, speaker and stance": (db, team, scope, { topic, speaker }) =>
    coverageOverTime(
      db,
      team,
      { ...scope, topics: [topic], speakers: [speaker], stances: ["for"] },
      "articles",
      "week",
    ),
  "utterances on a topic": (db, team, scope, { topic }) =>
    coverageOverTime(db, team, { ...scope, topics: [topic] }, "utterances", "week"),
  "denominators, articles": (db, team, scope) => coverageBase(db, team, scope, "articles", "week"),
  "denominators, stories": (db, team, scope) => coverageBase(db, team, scope, "stories", "week"),
  "header of a topic": (db, team, scope, { topic }) =>
    countMatching(db, team, { ...scope, topics: [topic] }, "articles"),
  "voices of a topic": (db, team, scope, { topic }) => voices(db, team, { ...scope, topics: [topic] }, 12),
  "voices of everything": (db, team, scope) => voices(db, team, scope, 8),
  "voices left out of everything": (db, team, scope) => voiceTotals(db, team, scope),
  "voices left out": (db, team, scope, { topic }) => voiceTotals(db, team, { ...scope, topics: [topic] }),
  "stance balance of a topic": (db, team, scope, { topic }) =>
    stanceBalance(db, team, { ...scope, topics: [topic] }, "week"),
  "stances counted": (db, team, scope, { topic }) => countStances(db, team, { ...scope, topics: [topic] }),
  "position timeline of a topic": (db, team, scope, { topic }) =>
    stanceMarks(db, team, { ...scope, topics: [topic] }, { contestedOnly: false }),
  "position timeline of a speaker": (db, team, scope, { speaker }) =>
    stanceMarks(db, team, { ...scope, speakers: [speaker] }, { contestedOnly: false }),
  "articles of a topic, a page": (db, team, scope, { topic }) =>
    listArticles(db, team, { ...scope, topics: [topic] }, "articles"),
  "statements of a topic, a page": (db, team, scope, { topic }) =>
    listStatements(db, team, { ...scope, topics: [topic] }, "statements"),
  "statements of a speaker, a page": (db, team, scope, { speaker }) =>
    listStatements(db, team, { ...scope, speakers: [speaker] }, "statements"),
  "newest statements of all": (db, team, scope) => listStatements(db, team, scope, "statements", { size: 15 }),
  "stances of a topic, a page": (db, team, scope, { topic }) => listStances(db, team, { ...scope, topics: [topic] }),
  "speakers of a period, a page": (db, team, scope) => listSpeakers(db, team, scope),
  "speakers of a period by outlets, a page": (db, team, scope) =>
    listSpeakers(db, team, scope, { order: { by: "outlets", descending: true } }),
  "outlets that quote a speaker": (db, team, scope, { speaker }) =>
    outletsThatQuote(db, team, { ...scope, speakers: [speaker] }),
  "topics of a speaker": (db, team, scope, { speaker }) =>
    topicsOfStatements(db, team, { ...scope, speakers: [speaker] }),
  "most-carried utterance of a week": (db, team, scope, { topic }) =>
    mostCarried(db, team, { ...scope, topics: [topic], from: "2026-06-22", until: "2026-06-29" }),
  "days of each outlet, for gaps": (db, team, scope) => collectedByDay(db, team, [], scope.from, scope.until),
  "newest 20 for a word": (db, team) =>
    searchArticles(db, team, queryOf("word7"), {
      since: new Date("2024-01-01"),
      until: new Date("2027-01-01"),
      most: 20,
    }),
  "newest 20 by a speaker's name": (db, team) =>
    searchArticles(db, team, queryOf('speaker:"Edda Borg"'), {
      since: new Date("2024-01-01"),
      until: new Date("2027-01-01"),
      most: 20,
    }),
  "preview of a topic's query over 30 days": async (db, team, _, { topic }) =>
    previewQuery(db, team, await sourceOf(db, team, topic), undefined, {
      since: new Date("2026-06-01"),
      until: new Date("2026-07-01"),
    }),
  "propositions suggested for a topic's query": async (db, team, _, { topic }) => {
    const query = queryOf(await sourceOf(db, team, topic));
    await suggestForQuery(db, team, { query, propositions: [], dismissed: [] });
  },
};

function queryOf(source: string): Query {
  const parsed = parseQuery(source);
  if (parsed.kind === "error") throw new Error(parsed.message);
  return parsed.query;
}

async function sourceOf(db: Db, team: number, topicId: number): Promise<string> {
  return (await listTopics(db, team)).find(({ id }) => id === topicId)!.query;
}

export async function measureQuestions(articles: number): Promise<void> {
  const rows = await withNewsroom({ articles, lastDay: LAST_DAY }, ({ database, teamId }) =>
    timeQuestions(database, teamId),
  );
  writeSection(
    "performance.md",
    "questions",
    [
      `## Questions at ${articles.toLocaleString("en")} articles`,
      "",
      `\`pnpm bench questions ${articles}\`: each question ${DRAWS} times with another topic, speaker and period (a year, a quarter, two years), the best of ${TRIES} tries, milliseconds from asking to rows checked, on an embedded server, under row-level security. ${machine()}.`,
      "",
      table(["question", "p50 ms", "p95 ms"], rows),
    ].join("\n"),
  );
}

/** A row a question: its name, p50 and p95 in milliseconds. */
async function timeQuestions(database: Database, teamId: number): Promise<string[][]> {
  const rows: string[][] = [];
  for (const [name, ask] of Object.entries(QUESTIONS)) {
    const times: number[] = [];
    for (let draw = 0; draw < DRAWS; draw++) {
      const { scope, page } = drawn(name, draw);
      let best = Infinity;
      for (let attempt = 0; attempt < TRIES; attempt++) {
        await database.withTeam(
          teamId,
          async (db) => {
            const begun = performance.now();
            await ask(db, teamId, scope, page);
            best = Math.min(best, performance.now() - begun);
          },
          PATIENT,
        );
      }
      times.push(best);
    }
    times.sort((a, b) => a - b);
    rows.push([name, quantile(times, 0.5).toFixed(0), quantile(times, 0.95).toFixed(0)]);
    console.log(rows.at(-1)!.join("  "));
  }
  return rows;
}

/** Deterministic draws; the largest topic and speaker come up most, as on a real desk. */
function drawn(name: string, draw: number): { scope: Scope; page: { topic: number; speaker: number } } {
  const random = (salt: string) =>
    createHash("sha256").update(`${name} ${draw} ${salt}`).digest().readUInt32BE() / 2 ** 32;
  const [from, until] = [
    ["2025-07-01", "2026-07-01"],
    ["2026-04-01", "2026-07-01"],
    ["2024-07-01", "2026-07-01"],
  ][draw % 3] as [string, string];
  const page = {
    topic: 1 + Math.floor(ROOM.topics * random("topic")),
    speaker: 1 + Math.floor(ROOM.speakers * random("speaker") ** 3),
  };
  return { scope: { ...EVERYTHING, from, until }, page };
}
