import { mkdirSync } from "node:fs";
import type { Env } from "@onrecord/config/env";
import { readSecrets } from "@onrecord/config/secrets";
import { connectWhenReady } from "@onrecord/postgres/connect";
import { ensureDatabase } from "@onrecord/postgres/ensure-database";
import { Failure } from "../failure.ts";
import type { Say } from "../start/console.ts";

/** The database of this clone, whoever runs it, for as long as it is needed. */
export interface OpenData {
  /** The owner's address. */
  url: string;
  /** Settles when an embedded server went away without our doing. */
  lost: Promise<void>;
  /** Gives it up; an embedded server ends with its last user. */
  close(): Promise<"stopped" | "left to others">;
}

/** Opens the database: the one that DATABASE_URL names, else the embedded one, which is started when it is not running. */
export async function openData(env: Env, folder: string, say: Say): Promise<OpenData> {
  if (env.databaseUrl !== undefined) return openGiven(env.databaseUrl);
  const secrets = secretsOf(folder);
  const passwords = { superuser: secrets.databaseSuperuser, owner: secrets.databaseOwner };
  const ensured = await ensureDatabase({ folder, passwords, log: say });
  if (ensured.kind === "impossible") throw new Failure(ensured.because);
  const { url, lost, close } = ensured.database;
  return { url, lost, close };
}

async function openGiven(url: string): Promise<OpenData> {
  try {
    await (await connectWhenReady(url)).end();
  } catch (error) {
    throw new Failure(`${(error as Error).message} (DATABASE_URL names it)`);
  }
  return { url, lost: new Promise(() => {}), close: async () => "left to others" };
}

/** Makes the data folder and its secrets where they are missing. */
export function secretsOf(folder: string): ReturnType<typeof readSecrets> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    return readSecrets(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Failure(
      `The data folder ${folder} cannot be used: ${(error as Error).message}. Set ONRECORD_DATA to a folder of yours.`,
    );
  }
}
