import type { JobData, QueueName } from "@onrecord/db/queues";
import { savePoll } from "@onrecord/db/records/save-poll";
import { settleItem, type Settled } from "@onrecord/db/records/settle-item";
import type { JobResult, JobWithMetadata, PgBoss } from "pg-boss";
import { fetchPage } from "./jobs/fetch-page.ts";
import { matchTopic } from "./jobs/match-topic.ts";
import { pollFeed } from "./jobs/poll-feed.ts";
import { readArticle } from "./jobs/read-article.ts";
import type { Outcome, Tools } from "./tools.ts";

interface Job<Q extends QueueName> {
  run: (data: JobData[Q], tools: Tools) => Promise<Outcome>;
  /** So many loops take jobs, each so many at a time. */
  loops: number;
  batch: number;
  /** Of one group (a site), in this worker. */
  group?: number;
  /** What to save when it failed for the last time, so that nothing waits for ever. */
  spent: (data: JobData[Q], error: string, tools: Tools) => Promise<unknown>;
}

/** Queue → job: all that the worker does. */
const JOBS: { [Q in QueueName]: Job<Q> } = {
  "poll-feed": { run: pollFeed, loops: 2, batch: 4, spent: failPoll },
  "fetch-page": { run: fetchPage, loops: 8, batch: 2, group: 2, spent: parkAt("fetch") },
  "read-article": { run: readArticle, loops: 2, batch: 3, spent: parkAt("read") },
  "match-topic": { run: matchTopic, loops: 1, batch: 1, spent: async () => undefined }, // housekeeping starts it again
};

/** Starts taking jobs from all queues. Expected outcomes are saved by the jobs themselves; what they throw is caught here, and only here. */
export async function takeJobs(boss: PgBoss, tools: Tools, log: (line: string) => void): Promise<void> {
  await Promise.all([
    take(boss, "poll-feed", tools, log),
    take(boss, "fetch-page", tools, log),
    take(boss, "read-article", tools, log),
    take(boss, "match-topic", tools, log),
  ]);
}

function take(boss: PgBoss, queue: QueueName, tools: Tools, log: (line: string) => void): Promise<string> {
  const { loops, batch, group } = JOBS[queue];
  const options = {
    localConcurrency: loops,
    batchSize: batch,
    burstWhenBatchFull: true,
    pollingIntervalSeconds: 1,
    notifyPollingIntervalSeconds: 2, // retries and postponed jobs become due without a notice
    perJobResults: true,
    includeMetadata: true,
    ...(group === undefined ? {} : { localGroupConcurrency: group }),
  } as const;
  return boss.work<JobData[QueueName], unknown, typeof options>(queue, options, (jobs) =>
    Promise.all(jobs.map((job) => runJob(queue, job, tools, log))),
  );
}

async function runJob<Q extends QueueName>(
  queue: Q,
  job: JobWithMetadata<JobData[Q]>,
  tools: Tools,
  log: (line: string) => void,
): Promise<JobResult> {
  const { run, spent } = JOBS[queue];
  const began = performance.now();
  const say = (what: string) =>
    log(`${queue} ${nameOf(job.data)}: ${what} (${Math.round(performance.now() - began)} ms)`);
  try {
    say(sayOutcome(await run(job.data, tools)));
    return { id: job.id, status: "completed" };
  } catch (thrown) {
    const error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    const isLast = job.retryCount >= job.retryLimit;
    say(`failed ${isLast ? "for the last time" : "and will be tried again"}: ${error}`);
    if (isLast) await spent(job.data, error, tools);
    return { id: job.id, status: "failed", output: { error } };
  }
}

function sayOutcome(outcome: Outcome): string {
  if (outcome.kind === "done") return `done, ${outcome.note}`;
  return `${outcome.kind}, ${outcome.reason}${outcome.detail === undefined ? "" : `: ${outcome.detail.split("\n", 1)[0]}`}`;
}

function nameOf(data: JobData[QueueName]): string {
  if ("feedId" in data) return `feed ${data.feedId}`;
  return "topicId" in data ? `topic ${data.topicId}` : `item ${data.itemId}`;
}

function parkAt(stage: Settled["stage"]) {
  return ({ teamId, itemId }: { teamId: number; itemId: string }, error: string, { as, now }: Tools) =>
    as(teamId, (db) =>
      settleItem(db, teamId, { itemId, stage, outcome: "parked", reason: "internal", detail: error, at: now() }),
    );
}

function failPoll({ teamId, feedId }: JobData["poll-feed"], error: string, { as, now, jobs }: Tools) {
  const polled = { kind: "failed", reason: "internal", detail: error } as const;
  return as(teamId, (db) => savePoll(db, teamId, { feedId, at: now(), polled }, jobs));
}
