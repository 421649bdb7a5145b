/** The four queues. A queue is a place where waiting makes sense: network, another machine, a long back-fill. */
import type pg from "pg";
import { fromPrisma, PgBoss } from "pg-boss";
import type { Prisma } from "./generated/client.ts";

export const QUEUES = ["poll-feed", "fetch-page", "read-article", "match-topic"] as const;
export type QueueName = (typeof QUEUES)[number];

/** What a job carries: keys, never content. */
export interface JobData {
  "poll-feed": { teamId: number; feedId: number };
  "fetch-page": { teamId: number; itemId: string };
  "read-article": { teamId: number; itemId: string };
  "match-topic": { teamId: number; topicId: number; revision: number };
}

/** A killed worker is noticed within seconds: its jobs miss their heartbeat and are handed out again. */
const QUEUE_OPTIONS = { retryLimit: 5, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600, heartbeatSeconds: 10 };

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
}

export interface SendOptions {
  startAfterSeconds?: number;
  /** At most one waiting job of this key in the queue. */
  singletonKey?: string;
  /** Higher first; back-fills run below what arrives now. */
  priority?: number;
}

/** A pg-boss of the plain role, for sending alone or (with `work`) for workers. `url` bears the plain role already. */
export function openQueues(url: string, { working }: { working: boolean }): PgBoss & { sender: JobSender } {
  const boss = new PgBoss({
    connectionString: url,
    migrate: false,
    supervise: working,
    schedule: false,
    max: working ? 4 : 1,
    monitorIntervalSeconds: 5,
    superviseIntervalSeconds: 5,
  });
  const sender: JobSender = {
    async send(tx, queue, data, options = {}) {
      await boss.send(queue, data, {
        db: fromPrisma(tx),
        ...(options.startAfterSeconds === undefined ? {} : { startAfter: options.startAfterSeconds }),
        ...(options.singletonKey === undefined ? {} : { singletonKey: options.singletonKey }),
        ...(options.priority === undefined ? {} : { priority: options.priority }),
      });
    },
  };
  return Object.assign(boss, { sender });
}
