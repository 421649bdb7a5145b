import type { Stance } from "@onrecord/analysis/reading";
import { NO_FILTER } from "@onrecord/query/filter";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readStatements } from "../src/questions/article-reading.ts";
import { judging } from "../src/questions/judging.ts";
import { listStances } from "../src/questions/list-stances.ts";
import { judgeAnswers } from "../src/questions/judge-answers.ts";
import { claimUnsureStances } from "../src/records/claim-unsure-stances.ts";
import { rememberAnswers } from "../src/records/remember-answers.ts";
import { type Judgement, saveJudgements } from "../src/records/save-judgements.ts";
import { saveTopic } from "../src/records/save-topic.ts";
import { reserveJudging, settleJudging, type Spent } from "../src/records/spend-on-judging.ts";
import type { Scope } from "../src/scope.ts";
import { AT, tell } from "./articles.ts";
import { openTestTeam, type TestTeam } from "./test-team.ts";

let team: TestTeam;
let topic: { id: number; propositionId: number };
beforeAll(async () => {
  team = await openTestTeam();
});
afterAll(() => team.close());
beforeEach(async () => {
  await team.as(async (db) => {
    await db.tx.topic.deleteMany();
    await db.tx.outlet.deleteMany();
    await db.tx.judgeAnswer.deleteMany();
    await db.tx.judgeMonth.deleteMany();
  });
  topic = await team.as(async (db) => {
    const propositions = [{ text: "The ferry should be saved.", targets: [], counterTargets: [], synonyms: [] }];
    const { id } = await saveTopic(
      db,
      team.teamId,
      { name: "Ferry", query: "ferry", propositions, dismissed: [] },
      team.jobs,
    );
    const [proposition] = await db.tx.proposition.findMany();
    return { id, propositionId: proposition!.id };
  });
});

const { period: _period, text: _text, bar: _bar, ...plain } = NO_FILTER;
const ALL: Scope = {
  ...plain,
  from: "2026-01-01",
  until: "2027-01-01",
  zone: "UTC",
  articleIds: null,
  statementIds: null,
  bar: 0,
};
const JUDGE = { model: "small-1", prompt: "stance-1" };
const WORDS = "That ferry has carried us for ninety years";
const TEXT = `The council met again.\n“${WORDS},” Mara Olden said.`;
const USAGE = { tokensIn: 300, tokensOut: 20, cost: 0.002 };

/** An article with one stance of the rules. */
async function tellStance(of: Partial<Stance> = {}, { url = "a", day = "2026-03-04" } = {}): Promise<void> {
  const at = TEXT.indexOf(WORDS);
  const stance: Stance = {
    statement: "s1",
    holder: { name: "Mara Olden", kind: "person" },
    proposition: String(topic.propositionId),
    label: "unclear",
    basis: "said",
    confidence: 0.5,
    evidence: [[at, at + 10]],
    reason: "The rules find no side.",
    ...of,
  };
  await tell(team, {
    url,
    text: TEXT,
    day,
    said: [{ by: "Mara Olden", words: WORDS }],
    topics: [{ topicId: topic.id, near: ["s1"] }],
    stances: [stance],
  });
}

const claim = ({ judge = JUDGE, below = 0.7, at = AT } = {}) =>
  team.as((db) => claimUnsureStances(db, team.teamId, { judge, below, size: 10, at }));
const save = (judgements: Judgement[], at = AT) => team.as((db) => saveJudgements(db, team.teamId, { judgements, at }));
const stances = () => team.as((db) => db.tx.stance.findMany({ include: { judgement: true } }));

const answered = (over: Partial<Extract<Judgement, { kind: "answered" }>> = {}) => ({
  kind: "answered" as const,
  isRemembered: false,
  label: "for" as const,
  confidence: 0.9,
  reason: "She speaks well of it.",
  shown: { evidence: [[30, 40] as const], isDirect: true },
  usage: USAGE,
  ...over,
});

test("a stance without a plain side, or told with too little confidence, is claimed with all that a question needs", async () => {
  await tellStance();
  await tellStance({ label: "for", confidence: 0.69 }, { url: "b", day: "2026-03-05" });
  await tellStance({ label: "for", confidence: 0.7 }, { url: "c" });
  const claimed = await claim();
  expect(claimed).toHaveLength(2); // the newest first
  const [start] = claimed[0]!.sentence;
  expect(claimed[0]).toMatchObject({
    proposition: "The ferry should be saved.",
    holderName: "Mara Olden",
    text: TEXT,
    attempts: 0,
  });
  expect(TEXT.slice(start)).toBe(`“${WORDS},” Mara Olden said.`);
});

test("what one worker has claimed no other gets, until the first must have died at it", async () => {
  await tellStance();
  expect(await claim()).toHaveLength(1);
  expect(await claim()).toHaveLength(0);
  expect(await claim({ at: new Date(AT.getTime() + 16 * 60_000) })).toHaveLength(1);
});

test("an answer becomes the stance's label, and what the rules said is kept beside it", async () => {
  await tellStance();
  const [asked] = await claim();
  await save([{ ...asked!, ...answered() }]);
  expect(await stances()).toMatchObject([
    {
      label: 1,
      machineLabel: 1,
      decidedBy: 2,
      reason: "She speaks well of it.",
      evidence: [30, 40],
      direct: true,
      judgement: {
        ...JUDGE,
        outcome: 1,
        label: 1,
        ruleLabel: 4,
        ruleConfidence: 0.5,
        ruleReason: "The rules find no side.",
        ...USAGE,
      },
    },
  ]);
  expect(await claim()).toEqual([]);
});

test("lists and the reader tell who decided, and what the rules said or why a model did not", async () => {
  await tellStance({}, { url: "a", day: "2026-03-06" });
  await tellStance({}, { url: "b", day: "2026-03-05" });
  await tellStance({ label: "for", confidence: 0.9 }, { url: "c", day: "2026-03-04" });
  const [first, second] = await claim();
  await save([
    { ...first!, ...answered() },
    { ...second!, kind: "failed", failure: "The model took too long.", dueAt: null, usage: USAGE },
  ]);
  const deciders = [
    { by: "judge", model: "small-1", ruleLabel: "unclear", failure: null },
    { by: "rules", model: null, ruleLabel: null, failure: "The model took too long." },
    { by: "rules", model: null, ruleLabel: null, failure: null },
  ];
  const { rows } = await team.as((db) => listStances(db, team.teamId, ALL));
  expect(rows.map(({ decidedBy }) => decidedBy)).toEqual(deciders);
  const read = await team.as(async (db) => {
    const articles = rows.map(({ articleId }) => readStatements(db, team.teamId, articleId));
    return Promise.all(articles);
  });
  expect(read.flat().flatMap(({ stances: told }) => told.map(({ decidedBy }) => decidedBy))).toEqual(deciders);
});

test("a judge that names no words leaves those of the rules", async () => {
  await tellStance();
  const [before] = await stances();
  const [asked] = await claim();
  await save([{ ...asked!, ...answered({ shown: undefined }) }]);
  expect(await stances()).toMatchObject([{ decidedBy: 2, evidence: before!.evidence, direct: before!.direct }]);
});

test("a failure leaves the rules' label and keeps its reason, and is tried again when it is due or by another model", async () => {
  await tellStance();
  const [asked] = await claim();
  const dueAt = new Date(AT.getTime() + 3_600_000);
  await save([{ ...asked!, kind: "failed", failure: "The model took too long.", dueAt, usage: USAGE }]);
  expect(await stances()).toMatchObject([
    {
      label: 4,
      decidedBy: 1,
      reason: "The rules find no side.",
      judgement: { outcome: 2, failure: "The model took too long.", attempts: 1, ...USAGE },
    },
  ]);
  expect(await claim({ at: new Date(AT.getTime() + 3_500_000) })).toEqual([]);
  expect(await claim({ at: new Date(AT.getTime() + 3_700_000) })).toMatchObject([{ attempts: 1 }]);
  await save([{ ...asked!, kind: "failed", failure: "Made up.", dueAt: null, usage: USAGE }]);
  expect(await claim({ at: new Date("2027-01-01T00:00:00Z") })).toEqual([]);
  expect(await claim({ judge: { ...JUDGE, model: "large-1" } })).toMatchObject([{ attempts: 0 }]);
});

test("what was left is found again at once", async () => {
  await tellStance();
  const [asked] = await claim();
  await save([{ ...asked!, kind: "left" }]);
  expect(await claim()).toHaveLength(1);
});

test("an answer about an earlier wording of the proposition is passed over", async () => {
  await tellStance();
  const [asked] = await claim();
  await team.as((db) => db.tx.stance.updateMany({ data: { revision: 2 } }));
  await save([{ ...asked!, ...answered() }]);
  expect(await stances()).toMatchObject([{ label: 4, decidedBy: 1, judgement: null }]);
  expect(await claim()).toMatchObject([{ revision: 2 }]);
});

test("an article that goes takes its judgements with it and leaves the answers", async () => {
  await tellStance();
  const [asked] = await claim();
  const answer = { key: "k1", label: "for" as const, confidence: 0.9, evidence: [[3, 7] as const], reason: "So." };
  await team.as((db) => rememberAnswers(db, team.teamId, { judge: JUDGE, answers: [answer], at: AT }));
  await save([{ ...asked!, ...answered() }]);
  await team.as((db) => db.tx.article.deleteMany());
  expect(await team.as((db) => db.tx.judgement.count())).toBe(0);
  expect(await team.as((db) => judgeAnswers(db, team.teamId, ["k1", "k2"]))).toMatchObject([
    { key: "k1", label: "for", evidence: [3, 7], reason: "So." },
  ]);
});

const reserve = (tokens: number, at = AT) => {
  const fits = (spent: Spent) => spent.tokensIn + spent.tokensOut + 100 <= tokens;
  return team.as((db) => reserveJudging(db, team.teamId, { most: { tokensIn: 80, tokensOut: 20, cost: 1 }, fits, at }));
};

test("what requests may use is set aside and gives way to what they used; a new month begins at nothing", async () => {
  expect(await reserve(150)).toBe(true);
  expect(await reserve(150)).toBe(false);
  expect(await team.as((db) => judging(db, team.teamId, { below: 0.7, now: AT }))).toMatchObject({
    spentAt: AT.toISOString(),
  });
  await team.as((db) =>
    settleJudging(db, team.teamId, {
      most: { tokensIn: 80, tokensOut: 20, cost: 1 },
      used: { tokensIn: 30, tokensOut: 10, cost: 0.25 },
      failed: false,
      at: AT,
    }),
  );
  expect(await team.as((db) => judging(db, team.teamId, { below: 0.7, now: AT }))).toMatchObject({
    month: "2026-03",
    requests: 1,
    tokensIn: 30,
    tokensOut: 10,
    cost: 0.25,
  });
  expect(await reserve(150)).toBe(true);
  expect(await team.as((db) => judging(db, team.teamId, { below: 0.7, now: AT }))).toMatchObject({ spentAt: null });
  expect(await reserve(150, new Date("2026-04-01T00:00:00Z"))).toBe(true);
});

test("two requests at once do not pass the budget together", async () => {
  const granted = await Promise.all([1, 2, 3, 4].map(() => reserve(250)));
  expect(granted.filter(Boolean)).toHaveLength(2);
});

test("the state of judging tells what was decided, what waits, what failed and why", async () => {
  await tellStance({}, { url: "a" });
  await tellStance({}, { url: "b" });
  await tellStance({}, { url: "c" });
  const [first, second, third] = await claim();
  await save([
    { ...first!, ...answered() },
    { ...second!, kind: "failed", failure: "The model took too long.", dueAt: null, usage: USAGE },
    { ...third!, kind: "left" },
  ]);
  expect(await team.as((db) => judging(db, team.teamId, { below: 0.7, now: AT }))).toEqual({
    month: "2026-03",
    requests: 0,
    failures: 0,
    tokensIn: 0,
    tokensOut: 0,
    cost: 0,
    spentAt: null,
    decided: 1,
    waiting: 1,
    failed: 1,
    lastFailure: "The model took too long.",
  });
});
