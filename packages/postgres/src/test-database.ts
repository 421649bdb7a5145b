import { createHash, randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type pg from "pg";
import { connectWhenReady } from "./connect.ts";
import { withDatabase } from "./database-url.ts";
import { testServer } from "./test-server.ts";

const INSUFFICIENT_PRIVILEGE = "42501";
const DROP_TRIES = 40;

/** A database of one's own, owned by a login that is no superuser. */
export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** What a test database starts as: made once in a run by `make`, then cloned, which is far quicker than migrating each. */
export interface Template {
  /** Names the state, e.g. "migrated". */
  name: string;
  make(url: string): Promise<void>;
}

/** A fresh database on the run's server (see test-server.ts): empty, or a clone of what the template makes. */
export async function testDatabase(template?: Template): Promise<TestDatabase> {
  const { url, run } = testServer();
  const name = `${run}_${randomBytes(6).toString("hex")}`;
  const client = await connectWhenReady(url);
  try {
    const from = template ? await makeTemplate(client, template) : "template1";
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${from}`);
  } finally {
    await client.end();
  }
  return { url: withDatabase(url, name), drop: () => dropDatabase(name) };
}

/** Test files run in several processes: the first to come makes the template, the others wait for it. */
async function makeTemplate(client: pg.Client, template: Template): Promise<string> {
  const { url, run } = testServer();
  const name = `${run}_template_${createHash("sha256").update(template.name).digest("hex").slice(0, 12)}`;
  await client.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [name]);
  const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [name]);
  if (rowCount === 0) {
    const part = `${name}_part`;
    await client.query(`DROP DATABASE IF EXISTS ${part} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${part}`);
    await template.make(withDatabase(url, part));
    await client.query(`ALTER DATABASE ${part} RENAME TO ${name}`);
  }
  await client.query("SELECT pg_advisory_unlock(hashtextextended($1, 0))", [name]);
  return name;
}

/** While the server's own vacuum is at a database, an owner who is no superuser may not end its sessions; it is soon done. */
async function dropDatabase(name: string): Promise<void> {
  const client = await connectWhenReady(testServer().url);
  try {
    for (let tries = 1; ; tries++) {
      try {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
        return;
      } catch (error) {
        if ((error as pg.DatabaseError).code !== INSUFFICIENT_PRIVILEGE || tries === DROP_TRIES) throw error;
        await setTimeout(500);
      }
    }
  } finally {
    await client.end();
  }
}
