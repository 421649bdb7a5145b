import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What is run as a command of its own, by tests. */
export const MAIN = join(import.meta.dirname, "main.ts");

/** An environment with these settings alone: what the shell of whoever runs the tests has set is none of theirs. */
export function environmentOf(settings: Record<string, string>): Record<string, string> {
  const kept = ["PATH", "HOME", "TMPDIR"].map((name) => [name, process.env[name]] as const);
  return Object.fromEntries(
    [...kept, ...Object.entries(settings)].filter((entry): entry is [string, string] => !!entry[1]),
  );
}

/** Runs the command line in a folder, to its end. */
export function runCommand(folder: string, args: string[], settings: Record<string, string> = {}, input = "") {
  const env = environmentOf({ INIT_CWD: folder, ...settings });
  const done = spawnSync(process.execPath, [MAIN, ...args], { input, encoding: "utf8", env });
  return { code: done.status, out: done.stdout, err: done.stderr };
}
