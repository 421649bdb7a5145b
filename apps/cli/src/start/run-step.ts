import { spawn } from "node:child_process";
import { join } from "node:path";
import { CLONE } from "../environment.ts";
import { Failure } from "../failure.ts";
import { pipeLines } from "./pipe-lines.ts";
import type { Say } from "./console.ts";

/** Runs one of the root's scripts to its end, its lines on our console. A failing one ends the start. */
export function runStep(script: string, say: Say, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(CLONE, "scripts", script)], {
      cwd: CLONE,
      stdio: ["ignore", "pipe", "pipe"],
      signal,
      killSignal: "SIGTERM",
    });
    pipeLines(child.stdout, say);
    pipeLines(child.stderr, say);
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Failure(`scripts/${script} failed; its last lines are above.`)),
    );
  });
}
