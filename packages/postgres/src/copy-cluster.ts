import {
  chownSync,
  closeSync,
  constants,
  cpSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";

export type Copied = { kind: "copied" } | { kind: "in-use" };

/**
 * Copies a stopped cluster, file by file, to a place that does not exist yet. While it copies it holds PostgreSQL's own lock file, so
 * that no server can start under it; should it be killed, the next server finds the lock stale and goes on.
 */
export function copyCluster(cluster: string, to: string): Copied {
  const lock = join(cluster, "postmaster.pid");
  try {
    const file = openSync(lock, "wx", 0o600);
    writeSync(file, `${process.pid}\n`);
    closeSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return { kind: "in-use" };
    throw error;
  }
  const { uid, gid } = statSync(cluster);
  chownSync(lock, uid, gid);
  const part = `${to}.${process.pid}`;
  try {
    mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
    cpSync(cluster, part, { recursive: true, mode: constants.COPYFILE_FICLONE, verbatimSymlinks: true });
    rmSync(join(part, "postmaster.pid"));
    renameSync(part, to);
  } finally {
    rmSync(part, { recursive: true, force: true });
    rmSync(lock, { force: true });
  }
  return { kind: "copied" };
}
