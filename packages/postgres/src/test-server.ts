import { randomBytes } from "node:crypto";
import { connectWhenReady } from "./connect.ts";
import { startScratchServer } from "./scratch-server.ts";

/**
 * The server of a test run: its address, and a prefix that the run's databases bear, so that two runs can share a server.
 * They travel by environment, since test files run in processes of their own.
 */
const SERVER = "DATABASE_URL_TEST";
const RUN = "ONRECORD_TEST_RUN";

/**
 * Vitest's global set-up: one server for a whole run. `DATABASE_URL_TEST` names an existing one (the login of an owner who may make
 * databases and roles and is no superuser); without it an embedded server is started and thrown away.
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[RUN]) return undefined;
  const run = `test_${randomBytes(4).toString("hex")}`;
  process.env[RUN] = run;
  const given = process.env[SERVER];
  if (given) {
    await refuseSuperuser(given);
    return () => dropDatabasesOf(given, run);
  }
  const server = await startScratchServer();
  process.env[SERVER] = server.url;
  return async () => {
    delete process.env[SERVER];
    await server.stop();
  };
}

/** Where this run's tests find their server. */
export function testServer(): { url: string; run: string } {
  const { [SERVER]: url, [RUN]: run } = process.env;
  if (!url || !run)
    throw new Error("No test server: name @onrecord/postgres/test-server as globalSetup in vitest.config.ts.");
  return { url, run };
}

/** Row-level security does not bind a superuser, so tests run by one would prove nothing. */
async function refuseSuperuser(url: string): Promise<void> {
  const client = await connectWhenReady(url);
  const { rows } = await client.query<{ rolsuper: boolean }>(
    "SELECT rolsuper FROM pg_roles WHERE rolname = current_user",
  );
  await client.end();
  if (rows[0]?.rolsuper) throw new Error(`${SERVER} names a superuser: tests need an owner who is none.`);
}

async function dropDatabasesOf(url: string, run: string): Promise<void> {
  const client = await connectWhenReady(url);
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE starts_with(datname, $1)",
    [run],
  );
  for (const { datname } of rows) await client.query(`DROP DATABASE ${client.escapeIdentifier(datname)} WITH (FORCE)`);
  await client.end();
}
