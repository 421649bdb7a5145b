import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Say } from "./console.ts";
import { pipeLines } from "./pipe-lines.ts";

/** A process that has to run as long as Onrecord does. */
export interface Service {
  name: string;
  args: string[];
  cwd: string;
  env: Record<string, string>;
}

export interface Supervised {
  /** Settles with a sentence when the service cannot be kept running; never otherwise. */
  hopeless: Promise<string>;
  /** Ends the service and waits until it has ended. */
  stop(): Promise<void>;
}

const EXIT_WITH_PARENT = fileURLToPath(new URL("exit-with-parent.ts", import.meta.url));
/** Milliseconds a service has to end by itself; the worker gives its jobs 20 s. */
const GRACE = 25_000;
/** A service that lived this long (ms) was healthy: its next crash counts as the first. */
const HEALTHY = 30_000;
const CRASHES = 5;

/** Starts a service and starts it again whenever it ends: at once, then with growing pauses, until it crashed five times in a row. */
export function supervise(service: Service, say: Say): Supervised {
  let current: ChildProcess | undefined;
  const stopping = new AbortController();
  const hopeless = Promise.withResolvers<string>();
  const loop = keepRunning();

  async function keepRunning(): Promise<void> {
    for (let crashes = 0; !stopping.signal.aborted;) {
      const begun = Date.now();
      current = begin(service, say);
      const ending = await ended(current);
      if (stopping.signal.aborted) return;
      crashes = Date.now() - begun > HEALTHY ? 1 : crashes + 1;
      if (crashes >= CRASHES) {
        hopeless.resolve(`The ${service.name} ended ${CRASHES} times in a row (${ending}); its last lines are above.`);
        return;
      }
      const pause = 2 ** (crashes - 1) - 1;
      say(`ended (${ending}); starting it again${pause > 0 ? ` in ${pause} s` : ""}`);
      await sleep(pause * 1000, undefined, { signal: stopping.signal }).catch(() => {});
    }
  }

  async function stop(): Promise<void> {
    stopping.abort();
    const child = current;
    if (child && child.exitCode === null && child.signalCode === null) {
      child.kill("SIGTERM");
      const killer = setTimeout(() => killGroup(child), GRACE);
      await ended(child);
      clearTimeout(killer);
    }
    await loop;
  }

  return { hopeless: hopeless.promise, stop };
}

/** In a process group of its own, so that Ctrl-C reaches it through us, in order, and not from the terminal. */
function begin(service: Service, say: Say): ChildProcess {
  const child = spawn(process.execPath, ["--import", EXIT_WITH_PARENT, ...service.args], {
    cwd: service.cwd,
    env: { ...process.env, ...service.env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    detached: true,
  });
  pipeLines(child.stdout!, say);
  pipeLines(child.stderr!, say);
  return child;
}

function ended(child: ChildProcess): Promise<string> {
  if (child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve(describe(child.exitCode, child.signalCode));
  return new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve(describe(code, signal)));
    child.once("error", (error) => resolve(error.message));
  });
}

function describe(code: number | null, signal: string | null): string {
  return signal === null ? `exit code ${code}` : signal;
}

function killGroup(child: ChildProcess): void {
  try {
    process.kill(-child.pid!, "SIGKILL");
  } catch {
    // It ended in this very moment.
  }
}
