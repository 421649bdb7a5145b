import { setTimeout as sleep } from "node:timers/promises";
import { takeStartLock } from "@onrecord/postgres/start-lock";
import type { HeldLock } from "@onrecord/postgres/start-lock";
import { bringUpToDate } from "../database/bring-up-to-date.ts";
import { openData, secretsOf } from "../database/open-data.ts";
import { dataFolder, environment } from "../environment.ts";
import { Failure } from "../failure.ts";
import { numberedSteps, voice } from "./console.ts";
import { copyBeforeUpgrade, rememberMigrations } from "./copy-before-upgrade.ts";
import { planDemo } from "./demo-plan.ts";
import { runStep } from "./run-step.ts";
import type { Run } from "./run.ts";
import { serveUntilEnd } from "./serve-until-end.ts";
import type { Mode } from "./services.ts";
import { stopSignal } from "./stop-signal.ts";

const say = voice("onrecord");

/**
 * Runs everything on this machine until it is told to stop: code and database are made ready, web and worker are kept running. When
 * the database goes away they are stopped, and all begins again once it is back.
 */
export async function runOnrecord(mode: Mode): Promise<void> {
  const env = environment();
  const folder = dataFolder(env);
  say(`Data folder: ${folder}`);
  const secrets = secretsOf(folder);
  const demo = planDemo(folder, env, new Date().toISOString().slice(0, 10));
  const run: Run = { mode, env, folder, secrets, demo, stop: stopSignal() };
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
  } finally {
    await run.site?.close();
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
