import type { Database } from "./database.ts";
import { listMigrations } from "./migrate.ts";

/** Whether the parts that a request needs are there: what /readyz answers. */
export interface Readiness {
  database: boolean;
  migrations: boolean;
  worker: boolean;
  ready: boolean;
}

/** A worker that works leaves a mark in its queues at least this often. */
const WORKER_SEEN_SECONDS = 60;

/** Never throws: what can't be asked is not ready. */
export async function readiness({ prisma }: Database): Promise<Readiness> {
  try {
    const [row] = await prisma.$queryRaw<{ applied: string[]; worker: boolean }[]>`
      SELECT (SELECT coalesce(array_agg(migration_name::text), '{}') FROM public._prisma_migrations
              WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL) AS applied,
             EXISTS (SELECT FROM pgboss.queue WHERE monitor_on > now() - make_interval(secs => ${WORKER_SEEN_SECONDS})) AS worker`;
    const migrations = listMigrations().every(({ name }) => row?.applied.includes(name));
    const worker = row?.worker ?? false;
    return { database: true, migrations, worker, ready: migrations && worker };
  } catch {
    return { database: false, migrations: false, worker: false, ready: false };
  }
}
