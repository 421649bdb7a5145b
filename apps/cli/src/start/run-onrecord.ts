import { setTimeout as sleep } from "node:timers/promises";
import type { Env } from "@onrecord/config/env";
import { takeStartLock } from "@onrecord/postgres/start-lock";
import type { HeldLock } from "@onrecord/postgres/start-lock";
import { bringUpToDate } from "../database/bring-up-to-date.ts";
import { openData, secretsOf } from "../database/open-data.ts";
import type { OpenData } from "../database/open-data.ts";
import { signInHint } from "../database/sign-in-hint.ts";
import { dataFolder, environment } from "../environment.ts";
import { Failure } from "../failure.ts";
import { choosePort } from "./choose-port.ts";
import { numberedSteps, voice } from "./console.ts";
import type { Step } from "./console.ts";
import { copyBeforeUpgrade, rememberMigrations } from "./copy-before-upgrade.ts";
import { runStep } from "./run-step.ts";
import { serve } from "./serve.ts";
import { services } from "./services.ts";
import type { Mode } from "./services.ts";
import { stopSignal } from "./stop-signal.ts";
import { waitUntilAlive } from "./wait-until-alive.ts";

/** What one run knows: it stays the same when the database went away and everything begins again. */
interface Run {
  mode: Mode;
  env: Env;
  folder: string;
  stop: AbortSignal;
  /** Where the web listens, once it has been chosen. */
  port?: number;
}

const say = voice("onrecord");

/**
 * Runs everything on this machine until it is told to stop: code and database are made ready, web and worker are kept running. When
 * the database goes away they are stopped, and all begins again once it is back.
 */
export async function runOnrecord(mode: Mode): Promise<void> {
  const env = environment();
  const run: Run = { mode, env, folder: dataFolder(env), stop: stopSignal() };
  say(`Data folder: ${run.folder}`);
  secretsOf(run.folder);
  try {
    await runFromDatabase(run);
    while (!run.stop.aborted) {
      say("The database went away. Everything begins again in 2 s.");
      await sleep(2000, undefined, { signal: run.stop });
      await runFromDatabase(run).catch((error: unknown) => {
        if (!(error instanceof Failure) || run.stop.aborted) throw error;
        say(error.message);
      });
    }
  } catch (error) {
    if (!run.stop.aborted) throw error;
  }
  say("Stopped.");
}

/** One life of the database. Returns when it went away or when we are told to stop. */
async function runFromDatabase(run: Run): Promise<void> {
  const step = numberedSteps(run.mode === "start" ? 5 : 4, say);
  await step("Preparing the code", () => runStep("generate-client.ts", voice("code"), run.stop));
  const { listMigrations } = await import("@onrecord/db/migrate");
  const known = listMigrations().map((migration) => migration.name);
  const embedded = run.env.databaseUrl === undefined;
  const open = () => openData(run.env, run.folder, voice("database"));
  const data = await step(embedded ? "Starting the database" : "Connecting to the database", async () => {
    if (embedded) await copyBeforeUpgrade(run.folder, known, open, voice("database"));
    return open();
  });
  try {
    const lock = await claim(data.url, run.folder);
    try {
      await step("Bringing its tables up to date", () => bringUpToDate(data.url, voice("database")));
      if (embedded) rememberMigrations(run.folder, known);
      if (run.mode === "start") await step("Building the web", () => runStep("build-web.ts", voice("build"), run.stop));
      run.stop.throwIfAborted();
      await serveUntilEnd(run, data, lock, step);
    } finally {
      await lock.release();
    }
  } finally {
    if ((await data.close()) === "stopped") say("Stopped the database");
  }
}

async function claim(url: string, folder: string): Promise<HeldLock> {
  const claimed = await takeStartLock(url, folder);
  if (claimed.kind === "held") return claimed.lock;
  const where = claimed.address ? ` at ${claimed.address}` : "";
  throw new Failure(
    `Onrecord already runs on this data folder${where}. Stop it first, or set ONRECORD_DATA to another folder.`,
  );
}

async function serveUntilEnd(run: Run, data: OpenData, lock: HeldLock, step: Step): Promise<void> {
  const { plainRoleUrl } = await import("@onrecord/db/database");
  const { host } = run.env;
  const port = (run.port ??= await choosePort(host, run.env.port));
  const local = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  const address = run.env.url ?? local;
  await lock.announce(address);
  const env = {
    DATABASE_URL: plainRoleUrl(data.url),
    ONRECORD_DATA: run.folder,
    ONRECORD_URL: address,
    HOST: host,
    PORT: String(port),
  };
  const lost = Promise.race([data.lost, lock.lost]);
  const serving = serve(services(run.mode, { host, port }, env), run.stop, lost, say);
  try {
    const enough = new AbortController();
    const early = await step("Starting web and worker", () =>
      Promise.race([waitUntilAlive(local, enough.signal), serving.end]),
    );
    enough.abort();
    if (early === undefined) {
      say(`Onrecord is ready: ${address}`);
      say(await signInHint(data.url, address));
    }
    const end = await serving.end;
    if (end.kind === "hopeless") throw new Failure(end.because);
  } finally {
    await serving.stop();
  }
}
