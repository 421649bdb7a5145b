// Serves the Onrecord that the tests look at, by the very command that people use, and throws its data away when it has ended.
// Playwright ends the whole process group, so the command hears the signal by itself.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const child = spawn(process.execPath, [join(root, "scripts/run.mjs"), "start"], { cwd: root, stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});
child.once("exit", (code) => {
  const folder = process.env["ONRECORD_DATA"];
  if (folder) rmSync(folder, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});
