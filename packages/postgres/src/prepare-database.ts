import pg from "pg";
import { connectWhenReady } from "./connect.ts";
import { databaseUrl } from "./database-url.ts";

/** The database of an embedded server, and the role that owns it. */
export const DATABASE = "onrecord";
export const OWNER = "onrecord_owner";

/** The two logins of an embedded server: its superuser makes roles and databases, the owner does everything else. */
export interface Passwords {
  superuser: string;
  owner: string;
}

/**
 * Makes the owner and its database where they are missing. The owner is what a careful administrator would hand out: no superuser
 * (so that row-level security binds it), only allowed to make roles, since migrations make the plain one.
 */
export async function prepareDatabase(port: number, passwords: Passwords): Promise<string> {
  const admin = databaseUrl({ user: "postgres", password: passwords.superuser, port, database: "postgres" });
  const client = await connectWhenReady(admin);
  try {
    await makeOwner(client, OWNER, passwords.owner, "");
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
  } finally {
    await client.end();
  }
  return databaseUrl({ user: OWNER, password: passwords.owner, port, database: DATABASE });
}

/** Makes a login that may make roles and holds no other right, unless it exists. */
export async function makeOwner(
  client: pg.Client,
  name: string,
  password: string,
  more: "" | "CREATEDB",
): Promise<void> {
  const { rowCount } = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [name]);
  if (rowCount !== 0) return;
  const role = pg.escapeIdentifier(name);
  await client.query(`CREATE ROLE ${role} LOGIN NOSUPERUSER CREATEROLE ${more} PASSWORD ${pg.escapeLiteral(password)}`);
}
