import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./is-alive.ts";

/** What a running server wrote about itself into its cluster: the one state file, kept by PostgreSQL. */
export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

/** Reads who serves this cluster folder. Undefined when nobody left a note; a note may be stale after a kill. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    return parsePostmaster(readFileSync(join(cluster, "postmaster.pid"), "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Parses a postmaster.pid: line 1 is the process id, line 4 the port, line 8 the state.
 * PostgreSQL writes it line by line, so a short one counts as absent.
 */
export function parsePostmaster(text: string): Postmaster | undefined {
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port) || port <= 0) return undefined;
  return { pid, port, ready: lines[7]?.trim() === "ready" };
}

/**
 * Whether a process of that id runs and is a PostgreSQL; after a crash the system may have given the id to another program. One that
 * has ended and waits for its parent to notice (a zombie, for ever in a container without an init) runs no more.
 */
export function isPostgres(pid: number): boolean {
  if (process.platform !== "linux") return isAlive(pid);
  try {
    return isRunningPostgres(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** Reads a line of /proc/PID/stat: `4711 (postgres) S …`. */
export function isRunningPostgres(stat: string): boolean {
  return /^\d+ \(postgres\) [^ZX]/.test(stat);
}
