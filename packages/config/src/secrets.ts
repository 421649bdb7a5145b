import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What nobody should have to think up: made at the first start and kept in the data folder. */
export interface Secrets {
  /** Signs sessions. */
  auth: string;
  databaseSuperuser: string;
  databaseOwner: string;
  /** The passwords of the demo's two people. */
  demoOwner: string;
  demoViewer: string;
}

/** Reads the secrets of a data folder and makes those that are missing; only their owner can read the files. */
export function readSecrets(dataFolder: string): Secrets {
  const folder = join(dataFolder, "secrets");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return {
    auth: readSecret(join(folder, "auth")),
    databaseSuperuser: readSecret(join(folder, "database-superuser")),
    databaseOwner: readSecret(join(folder, "database-owner")),
    demoOwner: readSecret(join(folder, "demo-owner")),
    demoViewer: readSecret(join(folder, "demo-viewer")),
  };
}

/** 32 random bytes in a file of their own. A link appears whole or not at all, so of two makers at once one wins and both read it. */
function readSecret(file: string): string {
  const found = tryRead(file);
  if (found) return found;
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString("base64url"), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
  const secret = readFileSync(file, "utf8").trim();
  if (secret === "") throw new Error(`${file} is empty: delete it, and a new secret is made.`);
  return secret;
}

function tryRead(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
