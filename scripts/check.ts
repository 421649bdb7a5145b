import { spawn } from "node:child_process";

/** How many things a check has proven, and how many it found broken. */
export interface Tally {
  passed: number;
  failed: number;
}

/** One part of `pnpm test`. */
export interface Check {
  title: string;
  run: () => Promise<Tally>;
}

/** Runs a tool to its end, its output on ours. True when it found nothing wrong. */
export function passes(
  cwd: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: "inherit", env: { ...process.env, ...env } });
    child.once("error", reject);
    child.once("exit", (code) => resolve(code === 0));
  });
}

/** A tool that answers yes or no counts as one. */
export function tally(passed: boolean): Tally {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
