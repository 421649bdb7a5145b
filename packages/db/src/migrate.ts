/**
 * Applies the SQL files of prisma/migrations in order, as the owner, and keeps Prisma's own table of them, so that
 * `prisma migrate status` agrees. Each migration and its row are one transaction: a failing one leaves nothing behind.
 */
import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { prepareQueues } from "./queues.ts";

const MIGRATIONS = join(dirname(fileURLToPath(import.meta.url)), "../prisma/migrations");
/** Any number, the same for every runner: two at once wait for each other. */
const LOCK = 7_204_518;

export interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** The migrations this version knows, oldest first. */
export function listMigrations(): Migration[] {
  return readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(MIGRATIONS, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/** A database that can't be brought to this version; the message says what to do. */
export class CannotMigrate extends Error {}

/**
 * Brings the database at `ownerUrl` (the owner's login, who need be no superuser) to this version, queues included; `known` are
 * the migrations of another version, for the test of an upgrade. Throws CannotMigrate with a sentence for the operator.
 */
export async function migrate(
  ownerUrl: string,
  log: (line: string) => void,
  known: readonly Migration[] = listMigrations(),
): Promise<{ applied: string[] }> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    await client.query(`CREATE TABLE IF NOT EXISTS public._prisma_migrations (
      id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
      logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`);
    const pending = await findPending(client, known);
    for (const migration of pending) {
      log(`Applying migration ${migration.name}`);
      await apply(client, migration);
    }
    await prepareQueues(ownerUrl, client);
    return { applied: pending.map((migration) => migration.name) };
  } finally {
    await client.end();
  }
}

async function findPending(client: pg.Client, known: readonly Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>(
    "SELECT migration_name AS name, checksum FROM public._prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  for (const row of rows) {
    const migration = known.find(({ name }) => name === row.name);
    if (!migration)
      throw new CannotMigrate(`The database was made by a newer Onrecord (migration ${row.name}). Start that version.`);
    if (migration.checksum !== row.checksum)
      throw new CannotMigrate(
        `Migration ${row.name} was edited after it was applied. Restore its file and start again.`,
      );
  }
  return known.filter(({ name }) => !rows.some((row) => row.name === name));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO public._prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    const said = error instanceof Error ? error.message : String(error);
    throw new CannotMigrate(`Migration ${migration.name} failed and left nothing behind: ${said}`, { cause: error });
  }
}
