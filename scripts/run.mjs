// The door of every `pnpm` script of the root: `node scripts/run.mjs start|dev|test|onrecord|bench …`.
// Plain JavaScript for any Node from 18 on, because it is what runs when the installation did not bring the right Node.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [name = "", ...rest] = process.argv.slice(2);

/** The Node that the workspace brings runs TypeScript as it is. */
const NODE = 26;

/** What each script runs. */
const PROGRAMS = {
  start: ["apps/cli/src/main.ts", "start"],
  dev: ["apps/cli/src/main.ts", "dev"],
  onrecord: ["apps/cli/src/main.ts"],
  test: ["scripts/test.ts"],
  bench: ["bench/src/main.ts"],
};

const program = PROGRAMS[name];
const problem = program ? findProblem() : `Unknown script "${name}": use ${Object.keys(PROGRAMS).join(", ")}.`;
if (problem) {
  console.error(problem);
  process.exit(1);
}
const file = join(root, program[0]);
const args = [...program.slice(1), ...rest];
if (Number.parseInt(process.versions.node, 10) >= NODE) {
  // Inside a pnpm script the workspace's Node is the first on the path, so this is it, and no second process is needed.
  process.argv.splice(1, Infinity, file, ...args);
  await import(pathToFileURL(file).href);
} else {
  runWithOurNode(join(root, "node_modules/.bin/node"), [file, ...args]);
}

/** pnpm runs a script even when the installation before it failed; this is where that is noticed and said. */
function findProblem() {
  if (process.platform === "win32") return "Onrecord runs on Linux and macOS; on Windows use it inside WSL.";
  const failed =
    "The packages are not installed completely: the messages above say why. Nothing was started. Try `npx -y pnpm@12 install` again.";
  if (!existsSync(join(root, "node_modules/.modules.yaml"))) return failed;
  if (read("node_modules/.pnpm/lock.yaml") !== read("pnpm-lock.yaml")) return failed;
  if (!existsSync(join(root, "node_modules/.bin/node"))) {
    return (
      `No Node.js ${process.platform}-${process.arch} came with the packages. ` +
      "Onrecord brings one for Linux and macOS on x64 and arm64; if this machine is one of these, install again without leaving out optional dependencies."
    );
  }
  return undefined;
}

function read(file) {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return undefined;
  }
}

/**
 * Ctrl-C reaches the program by itself; we only stay until it has cleaned up. Other signals are handed on. As inside a pnpm script our
 * Node is the first on the path: Next starts helpers as plain `node`.
 */
function runWithOurNode(node, args) {
  const PATH = [join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const child = spawn(node, args, { stdio: "inherit", env: { ...process.env, PATH } });
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    console.error(`Node.js could not be started: ${error.message}`);
    process.exit(1);
  });
  child.on("exit", (code) => process.exit(code ?? 1));
}
