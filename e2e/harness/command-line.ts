import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { testInstallation } from "./test-installation.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Runs a command as an operator would type it after `pnpm --silent onrecord`, beside the running start. Answers its output. */
export async function onrecord(...args: string[]): Promise<string> {
  const { dataFolder } = await testInstallation();
  const env = { ...process.env, ONRECORD_DATA: dataFolder, DATABASE_URL: "", PORT: "" };
  const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, "scripts/run.mjs"), "onrecord", ...args], {
    cwd: ROOT,
    env,
  });
  return stdout;
}
