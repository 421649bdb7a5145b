import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds. A holder touches its lock so often; one that nobody touched for so long was left behind. */
const BEAT = 1_000;
const LEFT_BEHIND = 30_000;

/**
 * Does some work while no other process does it: `lock` is a file that says who does. Whoever comes second hears so through
 * `wait`, and begins when the first has ended, was killed, or went away with its machine.
 */
export async function alone<T>(lock: string, wait: () => void, work: () => Promise<T>): Promise<T> {
  const own = JSON.stringify({ host: hostname(), pid: process.pid, id: randomUUID() });
  mkdirSync(dirname(lock), { recursive: true });
  let isTold = false;
  while (!(await take(lock, own))) {
    if (!isTold) wait();
    isTold = true;
    await sleep(BEAT / 4);
  }
  const beat = setInterval(() => touch(lock), BEAT);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if (read(lock) === own) rmSync(lock, { force: true });
  }
}

async function take(lock: string, own: string): Promise<boolean> {
  const holder = read(lock);
  if (holder !== undefined && isLeftBehind(lock, holder) && read(lock) === holder) rmSync(lock, { force: true });
  try {
    writeFileSync(lock, own, { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  // Two who found the same lock left behind may both have removed it, one of them the other's: the last that wrote has it.
  await sleep(BEAT / 4);
  return read(lock) === own;
}

function isLeftBehind(lock: string, holder: string): boolean {
  const { host, pid } = parse(holder);
  if (host === hostname() && pid !== undefined && !isAlive(pid)) return true;
  try {
    return Date.now() - statSync(lock).mtimeMs > LEFT_BEHIND;
  } catch {
    return false; // gone meanwhile
  }
}

/** Nothing of a file that is still being written. */
function parse(holder: string): { host?: string; pid?: number } {
  try {
    return JSON.parse(holder) as { host?: string; pid?: number };
  } catch {
    return {};
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function touch(lock: string): void {
  const now = new Date();
  try {
    utimesSync(lock, now, now);
  } catch {
    // Removed by hand: whoever comes next may have it.
  }
}

function read(lock: string): string | undefined {
  try {
    return readFileSync(lock, "utf8");
  } catch {
    return undefined;
  }
}
