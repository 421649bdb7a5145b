import type { Span } from "@onrecord/analysis/reading";
import { judgeAnswers } from "@onrecord/db/questions/judge-answers";
import { claimUnsureStances, type ClaimedStance } from "@onrecord/db/records/claim-unsure-stances";
import { rememberAnswers } from "@onrecord/db/records/remember-answers";
import { type Judgement, saveJudgements } from "@onrecord/db/records/save-judgements";
import { reserveJudging, settleJudging } from "@onrecord/db/records/spend-on-judging";
import { askAll, type Memory, type Outcome, type Purse, type Stopped } from "@onrecord/judges/ask-all";
import { sayFailure } from "@onrecord/judges/failures";
import type { Judge } from "@onrecord/judges/judge";
import { type Budget, fits, sumOf, NO_USAGE } from "@onrecord/judges/usage";
import type { Tools } from "../tools.ts";
import { questionOf, shownBy } from "./question-of.ts";

/** A judge, when it is asked, and what it may use of a team's. */
export interface Judging {
  judge: Judge;
  /** Stances that the rules tell with less confidence are asked for. */
  below: number;
  /** In a calendar month. */
  budget: Budget;
}

/** What one round came to. `note` is absent when there was nothing to ask. */
export interface Round {
  note?: string;
  stopped?: Stopped;
}

/** Most requests a round: looking for what is unsure costs more than a claim, and what is claimed nobody else takes. */
const REQUESTS = 8;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** An answer that can't be used is asked for so often: the same model mostly says the same again. */
const MOST_ANSWERS = 3;

/**
 * Asks about some of a team's unsure stances: claim, ask, save, each in a transaction of its own, since nobody should hold rows while a model
 * thinks.
 */
export async function judgeStances(
  teamId: number,
  { judge, below, budget }: Judging,
  { as, now }: Pick<Tools, "as" | "now">,
  isStopping: () => boolean,
): Promise<Round> {
  const claimed = await as(teamId, (db) =>
    claimUnsureStances(db, teamId, { judge, below, size: REQUESTS * judge.batch, at: now() }),
  );
  if (claimed.length === 0) return {};
  const questions = claimed.map(questionOf);
  const memory = memoryOf(teamId, judge, { as, now });
  const purse = purseOf(teamId, { budget, at: now() }, as);
  const { outcomes, stopped } = await askAll(questions, { judge, memory, purse });

  // What our own end cut off says nothing of the judge.
  const isCut = ({ kind }: Outcome) => kind === "failed" && isStopping();
  const judgements = claimed.map((stance, n) =>
    judgementOf(stance, isCut(outcomes[n]!) ? { kind: "left" } : outcomes[n]!, now()),
  );
  await as(teamId, (db) => saveJudgements(db, teamId, { judgements, at: now() }));
  return { note: sayRound(judge, outcomes), ...(stopped === undefined ? {} : { stopped }) };
}

function judgementOf(stance: ClaimedStance, outcome: Outcome, at: Date): Judgement {
  const { statementId, propositionId, holder, revision } = stance;
  const keys = { statementId, propositionId, holder, revision };
  switch (outcome.kind) {
    case "left":
      return { ...keys, kind: "left" };
    case "failed": {
      const failure = sayFailure(outcome.because, outcome.detail);
      return { ...keys, kind: "failed", failure, dueAt: dueAt(stance, outcome, at), usage: outcome.usage };
    }
    case "answered": {
      const { answer, isRemembered, usage } = outcome;
      const { label, confidence, reason } = answer;
      const shown = shownBy(answer, stance);
      return { ...keys, kind: "answered", label, confidence, reason, shown, isRemembered, usage };
    }
  }
}

/** What the team's judge answered before. */
function memoryOf(teamId: number, judge: Judge, { as, now }: Pick<Tools, "as" | "now">): Memory {
  return {
    recall: async (keys) => {
      const known = await as(teamId, (db) => judgeAnswers(db, teamId, keys));
      return new Map(known.map(({ key, evidence, ...answer }) => [key, { ...answer, evidence: spansOf(evidence) }]));
    },
    remember: (answers) => {
      const keyed = [...answers].map(([key, answer]) => ({ key, ...answer }));
      return as(teamId, (db) => rememberAnswers(db, teamId, { judge, answers: keyed, at: now() }));
    },
  };
}

/** The team's budget. A request that began in one month (`at`) is settled in it. */
function purseOf(teamId: number, { budget, at }: { budget: Budget; at: Date }, as: Tools["as"]): Purse {
  return {
    reserve: (most) =>
      as(teamId, (db) => reserveJudging(db, teamId, { most, fits: (spent) => fits(spent, most, budget), at })),
    settle: (most, used, { failed }) => as(teamId, (db) => settleJudging(db, teamId, { most, used, failed, at })),
  };
}

/** Later each time; never again for an answer that could not be used, often enough. */
function dueAt({ attempts }: ClaimedStance, { because }: Extract<Outcome, { kind: "failed" }>, now: Date): Date | null {
  const isAnswer = because === "no-answer" || because === "wrong-evidence";
  if (isAnswer && attempts + 1 >= MOST_ANSWERS) return null;
  return new Date(now.getTime() + Math.min(10 * MINUTE * 2 ** attempts, DAY));
}

function spansOf(flat: readonly number[]): Span[] {
  return Array.from({ length: flat.length / 2 }, (_, n) => [flat[2 * n]!, flat[2 * n + 1]!]);
}

function sayRound({ model }: Judge, outcomes: readonly Outcome[]): string {
  const count = (kind: Outcome["kind"]) => outcomes.filter((outcome) => outcome.kind === kind).length;
  const { tokensIn, tokensOut } = outcomes.reduce(
    (sum, outcome) => (outcome.kind === "left" ? sum : sumOf(sum, outcome.usage)),
    NO_USAGE,
  );
  return `${model} decided ${count("answered")} stances, failed at ${count("failed")}, left ${count("left")}; ${tokensIn + tokensOut} tokens`;
}
