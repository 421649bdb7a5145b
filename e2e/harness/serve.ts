// Serves the Onrecord that the tests look at, by the very command that people use, and throws its data away when it has ended.
// Playwright ends the whole process group, so the command hears the signal by itself.
import { spawn } from "node:child_process";
import { createWriteStream, rmSync } from "node:fs";
import { join } from "node:path";
import { consoleFile } from "./console.ts";

const root = join(import.meta.dirname, "../..");
const folder = process.env["ONRECORD_DATA"]!;
const child = spawn(process.execPath, [join(root, "scripts/run.mjs"), "start"], {
  cwd: root,
  stdio: ["ignore", "pipe", "inherit"],
});
// What people read on the console (the sign-in, the first owner's link), the tests read in a file.
child.stdout.pipe(createWriteStream(consoleFile(folder)));
child.stdout.pipe(process.stdout);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});
child.once("exit", (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});
