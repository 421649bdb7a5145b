import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "./free-port.ts";
import type { Installation } from "./installation.ts";
import { isPostgres, readPostmaster } from "./postmaster.ts";
import { runAs } from "./run-as.ts";

/** `exited` with what the server said: most often that another one serves the same cluster. */
export type Started = { kind: "running"; pid: number; port: number } | { kind: "exited"; said: string };

/**
 * Loopback and passwords only; no compilation of queries, which costs more than our short ones take. Tables that just filled are
 * looked at every 10 s, not every minute: without figures about them the planner makes charts wait ten times as long.
 */
const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=",
  "jit=off",
  "autovacuum_naptime=10s",
  "max_connections=100",
  "shared_buffers=256MB",
  "random_page_cost=1.1",
  "max_wal_size=2GB",
  "wal_level=minimal",
  "max_wal_senders=0",
  "timezone=UTC",
  "log_timezone=UTC",
  "log_checkpoints=off",
  "log_statement=none",
];

/** A database that is thrown away need not survive a power cut. */
const THROWAWAY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

const LOG_LIMIT = 5_000_000;

/**
 * Starts a server on an existing cluster, detached from our terminal (Ctrl-C must reach it last, through us), and returns once it
 * takes connections. Recovery after a crash takes as long as it takes: `log` hears of it every five seconds.
 */
export async function startServer(
  { bin, user }: Installation,
  cluster: string,
  { throwaway = false, port, log }: { throwaway?: boolean; port?: number; log: (line: string) => void },
): Promise<Started> {
  removeStaleNote(cluster);
  const chosen = port ?? (await freePort());
  const journal = `${cluster}.log`;
  turnOver(journal);
  const from = sizeOf(journal);
  const out = openSync(journal, "a", 0o600);
  const settings = [...SETTINGS, ...(throwaway ? THROWAWAY : [])].flatMap((setting) => ["-c", setting]);
  const child = spawn(join(bin, "postgres"), ["-D", cluster, "-p", String(chosen), ...settings], {
    ...runAs(user, cluster),
    stdio: ["ignore", out, out],
    detached: true,
  });
  closeSync(out);
  child.unref();
  const end: { said?: string } = {};
  child.once("error", (error) => (end.said = error.message));
  child.once("exit", (code) => (end.said ??= `exit code ${code}`));
  const begun = Date.now();
  let told = 0;
  while (end.said === undefined) {
    const note = readPostmaster(cluster);
    if (note?.pid === child.pid && note?.ready) return { kind: "running", pid: note.pid, port: note.port };
    const seconds = Math.floor((Date.now() - begun) / 5000) * 5;
    if (seconds > told) log(`the database is recovering (${(told = seconds)} s)`);
    await sleep(25);
  }
  return { kind: "exited", said: readFileSync(journal, "utf8").slice(from).trim() || end.said };
}

/** Asks a server to end at once but cleanly, and waits until it has. */
export async function stopServer(cluster: string): Promise<void> {
  const note = readPostmaster(cluster);
  if (!note || !isPostgres(note.pid)) return;
  process.kill(note.pid, "SIGINT");
  while (isPostgres(note.pid)) await sleep(25);
}

/** After a power cut the id in the note may belong to an unrelated program, and PostgreSQL would refuse to start for ever. */
function removeStaleNote(cluster: string): void {
  const note = readPostmaster(cluster);
  if (note && !isPostgres(note.pid)) rmSync(join(cluster, "postmaster.pid"), { force: true });
}

function turnOver(journal: string): void {
  if (sizeOf(journal) > LOG_LIMIT) renameSync(journal, `${journal}.1`);
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
