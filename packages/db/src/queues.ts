/** The four queues. A queue is a place where waiting makes sense: network, another machine, a long back-fill. */
import type pg from "pg";
import { fromPrisma, PgBoss } from "pg-boss";
import type { Prisma } from "./generated/client.ts";

export const QUEUES = ["poll-feed", "fetch-page", "read-article", "match-topic"] as const;
export type QueueName = (typeof QUEUES)[number];

/** What a job carries: keys, never content. */
export interface JobData {
  "poll-feed": { teamId: number; feedId: number };
  /** `origin`: of the page, so that one site's many pages don't keep those of others waiting. */
  "fetch-page": { teamId: number; itemId: string; origin: string };
  "read-article": { teamId: number; itemId: string };
  /** `before`: articles older than this one are still to be matched; all of them when it is absent. */
  "match-topic": { teamId: number; topicId: number; revision: number; before?: { at: string; id: string } };
}

/** What makes two jobs of a queue the same one: a second is not queued while the first still waits. */
const KEYS: { [Q in QueueName]: (data: JobData[Q]) => string } = {
  "poll-feed": ({ teamId, feedId }) => `${teamId}:${feedId}`,
  "fetch-page": ({ teamId, itemId }) => `${teamId}:${itemId}`,
  "read-article": ({ teamId, itemId }) => `${teamId}:${itemId}`,
  "match-topic": ({ teamId, topicId, revision, before }) => `${teamId}:${topicId}:${revision}:${before?.id ?? ""}`,
};

/** The site of an address, as jobs name it. */
export function originOf(url: string | null | undefined): string {
  return url && URL.canParse(url) ? new URL(url).origin : "none";
}

/** A killed worker is noticed within seconds: its jobs miss their heartbeat and are handed out again. */
const QUEUE_OPTIONS = {
  policy: "short", // one waiting job a key
  notify: true,
  retryLimit: 5,
  retryDelay: 5,
  retryBackoff: true,
  retryDelayMax: 3600,
  heartbeatSeconds: 10,
  deleteAfterSeconds: 24 * 3600,
};

/** Makes pg-boss's schema and our queues as the owner, and lets the plain role work with them. */
export async function prepareQueues(ownerUrl: string, client: pg.Client): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, supervise: false, schedule: false });
  boss.on("error", () => undefined); // start() rejects with the same error
  await boss.start();
  const existing = new Set((await boss.getQueues()).map((queue) => queue.name));
  for (const name of QUEUES) if (!existing.has(name)) await boss.createQueue(name, QUEUE_OPTIONS);
  await boss.stop({ graceful: false });
  await client.query(`
    GRANT USAGE ON SCHEMA pgboss TO onrecord_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO onrecord_app;
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA pgboss TO onrecord_app;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO onrecord_app`);
}

/** Sends jobs inside our own transactions: rows and the next job are saved together or not at all. */
export interface JobSender {
  send<Q extends QueueName>(
    tx: Prisma.TransactionClient,
    queue: Q,
    data: JobData[Q],
    options?: SendOptions,
  ): Promise<void>;
  /** Many at once, in one statement. */
  sendAll<Q extends QueueName>(
    tx: Prisma.TransactionClient,
    queue: Q,
    data: readonly JobData[Q][],
    options?: SendOptions,
  ): Promise<void>;
}

export interface SendOptions {
  startAfterSeconds?: number;
  /** Higher first; back-fills run below what arrives now. */
  priority?: number;
}

/** The priority of jobs that go over what is stored already: below what arrives now. */
export const BACK_FILL = -10;

/** The name under which workers stand in pg-boss's registry of instances. */
export const WORKER = "worker";

/** A pg-boss of the plain role, for sending alone or (with `work`) for workers. `url` bears the plain role already. */
export function openQueues(url: string, { working }: { working: boolean }): PgBoss & { sender: JobSender } {
  const boss = new PgBoss({
    connectionString: url,
    migrate: false,
    supervise: working,
    schedule: false,
    max: working ? 4 : 1,
    // Known by its name in pg-boss's registry, a worker can be asked for ("seen lately").
    instanceName: working ? WORKER : "sender",
    instanceHeartbeatSeconds: 10,
    useListenNotify: working,
    monitorIntervalSeconds: 5,
    superviseIntervalSeconds: 5,
    queueCacheIntervalSeconds: 5,
  });
  const sendAll: JobSender["sendAll"] = async (tx, queue, data, { startAfterSeconds, priority } = {}) => {
    if (data.length === 0) return;
    const jobs = data.map((one) => ({
      data: one,
      singletonKey: KEYS[queue](one),
      ...("origin" in one ? { group: { id: one.origin } } : {}),
      ...(startAfterSeconds === undefined ? {} : { startAfter: startAfterSeconds }),
      ...(priority === undefined ? {} : { priority }),
    }));
    await boss.insert(queue, jobs, { db: fromPrisma(tx) });
  };
  const sender: JobSender = { sendAll, send: (tx, queue, data, options) => sendAll(tx, queue, [data], options) };
  return Object.assign(boss, { sender });
}
