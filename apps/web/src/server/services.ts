import { openServices, type Services } from "@onrecord/api/services";
import { readEnv } from "@onrecord/config/env";
import { readSecrets } from "@onrecord/config/secrets";

// A reloaded module must find the connections that its former self opened.
const kept = globalThis as typeof globalThis & { onrecordServices?: Promise<Services> | undefined };

/** What the procedures stand on: opened by the first request, then shared by all of this process. */
export function services(): Promise<Services> {
  kept.onrecordServices ??= open().catch((error: unknown) => {
    kept.onrecordServices = undefined;
    throw error;
  });
  return kept.onrecordServices;
}

async function open(): Promise<Services> {
  const read = readEnv(process.env);
  if (read.kind === "wrong") throw new Error(read.problems.join(" "));
  const { databaseUrl, data, url, allowPrivate } = read.env;
  if (databaseUrl === undefined || data === undefined || url === undefined)
    throw new Error("The web needs DATABASE_URL, ONRECORD_DATA and ONRECORD_URL. `start` sets them.");
  return openServices({
    databaseUrl,
    secret: readSecrets(data).auth,
    baseUrl: url,
    allowPrivate,
    log: (line) => process.stdout.write(`${line}\n`),
  });
}
