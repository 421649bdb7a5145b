import { consoleFile } from "@onrecord/e2e/console";
import { freePort } from "@onrecord/postgres/free-port";
import { runStart, type RunningStart, type StartOptions } from "./run-start.ts";

/**
 * Starts an Onrecord on a port that is free, works with it, and ends it whatever happens. Meanwhile what the end-to-end tests know how
 * to do (sign in, wait for the demo), they do to this one.
 */
export async function whileRunning<Result>(
  options: Omit<StartOptions, "port">,
  work: (start: RunningStart) => Promise<Result>,
): Promise<Result> {
  const port = await freePort();
  process.env["E2E_PORT"] = String(port);
  process.env["E2E_DATA"] = options.dataFolder;
  console.log(`Starting Onrecord; its console: ${consoleFile(options.dataFolder)}`);
  const start = runStart({ ...options, port });
  try {
    return await work(start);
  } catch (error) {
    console.error(start.lastLines());
    throw error;
  } finally {
    await start.stop();
  }
}
