import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { consoleFile } from "@onrecord/e2e/console";
import type { ConsoleLine } from "./start-phases.ts";

const LOOK_EVERY = 50;
const ANSWER_WITHIN = 5000;
/** A first start over a slow network takes its time; one that has hung is not waited for for ever. */
const ALIVE_WITHIN = 900_000;
const LAST_LINES = 20;

export interface StartOptions {
  clone: string;
  /** Program and arguments. */
  command: readonly [string, ...string[]];
  dataFolder: string;
  port: number;
  env: NodeJS.ProcessEnv;
}

/** An Onrecord that was started by command. Times are milliseconds since the command was given. */
export interface RunningStart {
  url: string;
  /** `performance.now()` at the command. */
  begun: number;
  /** The first process of the tree that the command made. */
  pid: number;
  /** What the console has said so far. */
  lines: readonly ConsoleLine[];
  /** The end of that, for a person to read when something went wrong. */
  lastLines: () => string;
  /** Waits until `/healthz` answers. */
  alive: () => Promise<number>;
  /** Ends it as Ctrl-C does, and waits for the end. */
  stop: () => Promise<void>;
}

/** Gives the command, in a process group of its own, and keeps its console in the data folder as the end-to-end tests read it. */
export function runStart({ clone, command, dataFolder, port, env }: StartOptions): RunningStart {
  mkdirSync(dataFolder, { recursive: true, mode: 0o755 });
  const [program, ...args] = command;
  const begun = performance.now();
  const child = spawn(program, args, {
    cwd: clone,
    env: { ...env, ONRECORD_DATA: dataFolder, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const lines: ConsoleLine[] = [];
  const file = createWriteStream(consoleFile(dataFolder));
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on("line", (text) => lines.push({ at: performance.now() - begun, text }));
    stream.pipe(file, { end: false });
  }
  const ended = new Promise<string>((resolve) => {
    child.once("error", ({ message }) => resolve(message));
    child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    begun,
    pid: child.pid!,
    lines,
    lastLines: () =>
      lines
        .map(({ text }) => text)
        .slice(-LAST_LINES)
        .join("\n"),
    alive: () => Promise.race([untilAlive(url, begun), ended.then(failed)]),
    stop: async () => {
      interrupt(child);
      await ended;
      file.end();
    },
  };
}

async function untilAlive(url: string, begun: number): Promise<number> {
  while (performance.now() - begun < ALIVE_WITHIN) {
    const answered = await fetch(`${url}/healthz`, { signal: AbortSignal.timeout(ANSWER_WITHIN) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return performance.now() - begun;
    await sleep(LOOK_EVERY);
  }
  throw new Error(`The web did not answer within ${ALIVE_WITHIN / 60_000} minutes.`);
}

function failed(how: string): never {
  throw new Error(`The start ended: ${how}.`);
}

/** To the whole group, as a terminal does. */
function interrupt(child: ChildProcess): void {
  try {
    process.kill(-child.pid!, "SIGINT");
  } catch {
    // It has ended already.
  }
}
