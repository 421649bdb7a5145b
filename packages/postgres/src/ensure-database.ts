import { mkdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findBinaries } from "./binaries.ts";
import { connect } from "./connect.ts";
import { createCluster } from "./create-cluster.ts";
import { databaseUrl } from "./database-url.ts";
import { prepareInstallation } from "./installation.ts";
import type { Installation } from "./installation.ts";
import { isPostgres, readPostmaster } from "./postmaster.ts";
import { prepareDatabase } from "./prepare-database.ts";
import type { Passwords } from "./prepare-database.ts";
import { startServer, stopServer } from "./start-server.ts";
import { takeUse } from "./use.ts";

/** A database in use by this process. */
export interface EmbeddedDatabase {
  /** Owner's address of the database. */
  url: string;
  /** Whether this process started the server; it may still be left to others at the end, and others' be ended by us. */
  started: boolean;
  /** Settles when the server went away without our doing. */
  lost: Promise<void>;
  /** Gives the database up. The last one out ends the server. */
  close: () => Promise<"stopped" | "left to others">;
}

export type Ensured = { kind: "open"; database: EmbeddedDatabase } | { kind: "impossible"; because: string };

export interface Wanted {
  /** The data folder; the cluster lies in `database` within it. */
  folder: string;
  passwords: Passwords;
  log: (line: string) => void;
}

/** How often a start that another one crossed is tried again. */
const ATTEMPTS = 50;

/** Where the cluster of a data folder lies. */
export function clusterIn(folder: string): string {
  return join(folder, "database");
}

/**
 * Makes sure that the database of a data folder exists and runs, whoever runs it: a server that is there is used, one that was killed
 * is started and recovers, one that does not exist is made. Safe to call from several processes at once.
 */
export async function ensureDatabase({ folder, passwords, log }: Wanted): Promise<Ensured> {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const prepared = prepareInstallation(folder);
  if (prepared.kind === "impossible") return prepared;
  const cluster = clusterIn(folder);
  const unfit = madeByAnother(cluster);
  if (unfit) return { kind: "impossible", because: unfit };
  if (!readPostmaster(cluster)) await createCluster(prepared.installation, cluster, passwords.superuser);
  let last = "";
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      const server = await reachServer(prepared.installation, cluster, passwords, log);
      if (server.kind === "impossible") return server;
      if (server.kind === "reached") return { kind: "open", database: await enter(server, cluster, passwords) };
      last = server.because;
    } catch (error) {
      // The last user before us was ending the server while we came in: its end is our next attempt's beginning.
      last = (error as Error).message;
    }
    await sleep(100);
  }
  return { kind: "impossible", because: `The database in ${folder} does not start: ${last}` };
}

async function enter(
  server: Extract<Reached, { kind: "reached" }>,
  cluster: string,
  passwords: Passwords,
): Promise<EmbeddedDatabase> {
  const url = await prepareDatabase(server.port, passwords);
  const use = await takeUse(url);
  const close = async () => {
    if (!(await use.release())) return "left to others";
    await stopServer(cluster);
    return "stopped";
  };
  return { url, started: server.started, lost: use.lost, close };
}

type Reached =
  | { kind: "reached"; port: number; started: boolean }
  | { kind: "again"; because: string }
  | { kind: "impossible"; because: string };

/** Finds the server of this cluster, or starts it. */
async function reachServer(
  installation: Installation,
  cluster: string,
  passwords: Passwords,
  log: (line: string) => void,
): Promise<Reached> {
  const note = readPostmaster(cluster);
  if (!note || !isPostgres(note.pid)) {
    const begun = await startServer(installation, cluster, { log });
    if (begun.kind === "running") return { kind: "reached", port: begun.port, started: true };
    return { kind: "again", because: lastLine(begun.said) };
  }
  const url = databaseUrl({ user: "postgres", password: passwords.superuser, port: note.port, database: "postgres" });
  const attempt = await connect(url);
  if (attempt.kind === "wrong-password") {
    const because = `The database in ${cluster} has other passwords than the secrets beside it: put the right secrets back.`;
    return { kind: "impossible", because };
  }
  if (attempt.kind === "refused") return { kind: "again", because: attempt.because };
  if (attempt.kind === "busy") {
    await waitWhileBusy(url, log);
    return { kind: "again", because: "it was starting or ending" };
  }
  const { rows } = await attempt.client.query<{ data_directory: string }>("SHOW data_directory");
  await attempt.client.end();
  if (rows[0] && realpathSync(rows[0].data_directory) === realpathSync(cluster)) {
    return { kind: "reached", port: note.port, started: false };
  }
  return { kind: "again", because: `port ${note.port} belongs to another database` };
}

/** A server that recovers after a crash may need minutes; each try of the caller would be too few. */
async function waitWhileBusy(url: string, log: (line: string) => void): Promise<void> {
  for (let tenths = 1; ; tenths++) {
    const attempt = await connect(url);
    if (attempt.kind === "connected") await attempt.client.end();
    if (attempt.kind !== "busy") return;
    if (tenths % 50 === 0) log(`the database is recovering (${tenths / 10} s)`);
    await sleep(100);
  }
}

/** A sentence when the cluster was made by another major version than the one that is installed. */
function madeByAnother(cluster: string): string | undefined {
  const binaries = findBinaries();
  try {
    const made = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
    if (binaries.kind === "missing" || binaries.version.split(".")[0] === made) return undefined;
    return `The database in ${cluster} was made by PostgreSQL ${made}, and ${binaries.version} is installed: go back to the version of Onrecord that made it, or set ONRECORD_DATA to a new folder.`;
  } catch {
    return undefined;
  }
}

function lastLine(said: string): string {
  return (
    said
      .split("\n")
      .findLast((line) => line.includes("FATAL"))
      ?.trim() ?? said
  );
}
