import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBinaries } from "./binaries.ts";
import { othersCanEnter } from "./others-can-enter.ts";
import { findServerUser } from "./server-user.ts";
import type { ServerUser } from "./server-user.ts";

/** Programs that can be run, and the user to run them as. */
export interface Installation {
  bin: string;
  user: Exclude<ServerUser, { kind: "nobody-is-missing" }>;
}

export type Prepared = { kind: "ready"; installation: Installation } | { kind: "impossible"; because: string };

/**
 * Makes the programs of PostgreSQL reachable for the user they will run as, so that a clone in a folder that only root
 * can enter works too: then they are copied into `folder` (58 MB, once for each version).
 */
export function prepareInstallation(folder: string): Prepared {
  const binaries = findBinaries();
  if (binaries.kind === "missing") {
    return impossible(
      `No PostgreSQL is packaged for ${binaries.machine}: set DATABASE_URL to a PostgreSQL 15 or newer, or install again without leaving out optional dependencies.`,
    );
  }
  const user = findServerUser();
  if (user.kind === "nobody-is-missing") {
    return impossible(
      "PostgreSQL does not run as root and this machine has no user `nobody` to run it as: start as an ordinary user, or set DATABASE_URL.",
    );
  }
  if (user.kind === "same" || othersCanEnter(binaries.folder)) {
    return { kind: "ready", installation: { bin: join(binaries.folder, "bin"), user } };
  }
  if (!othersCanEnter(folder)) {
    return impossible(
      `As root the database runs as the user \`nobody\`, who cannot enter ${folder}: choose a data folder whose parent folders others can enter, or set DATABASE_URL.`,
    );
  }
  const copy = join(folder, `postgres-${binaries.version}`);
  if (!existsSync(copy)) copyWhole(binaries.folder, copy);
  return { kind: "ready", installation: { bin: join(copy, "bin"), user } };
}

/** Copies under another name first, so that a copy that was interrupted is never taken for a whole one. */
function copyWhole(from: string, to: string): void {
  const part = `${to}.${process.pid}`;
  mkdirSync(part, { recursive: true, mode: 0o755 });
  cpSync(from, part, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(part, to);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(to)) throw error;
  }
}

function impossible(because: string): Prepared {
  return { kind: "impossible", because };
}
