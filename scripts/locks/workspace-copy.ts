import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const LEFT_OUT = new Set([".git", ".next", ".turbo", ".onrecord", ".cache", "test-results"]);

/** A copy of the workspace in which rules can be broken: the sources are its own, the installed packages are shared. */
export interface WorkspaceCopy {
  /** Breaks a rule by writing a file, does something, and puts back what was there. */
  planted<T>(file: string, text: string, work: () => T): T;
  read(file: string): string;
  /** Runs one of the workspace's tools in a folder of the copy. */
  run(folder: string, tool: string, ...args: string[]): { passed: boolean; said: string };
  remove(): void;
}

/** Copies the workspace to a temporary folder. Links between packages are relative, so they lead to the copy's own packages. */
export function copyWorkspace(): WorkspaceCopy {
  const root = mkdtempSync(join(tmpdir(), "onrecord-locks-"));
  const installed = join(ROOT, "node_modules");
  cpSync(ROOT, root, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (from) => from !== installed && !LEFT_OUT.has(basename(from)),
  });
  symlinkSync(installed, join(root, "node_modules"));
  return {
    planted(file, text, work) {
      const path = join(root, file);
      const before = tryRead(path);
      writeFileSync(path, text);
      try {
        return work();
      } finally {
        if (before === undefined) rmSync(path);
        else writeFileSync(path, before);
      }
    },
    read: (file) => readFileSync(join(root, file), "utf8"),
    run(folder, tool, ...args) {
      const program = join(installed, ".bin", tool);
      const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", NO_COLOR: "1" };
      const { status, stdout, stderr } = spawnSync(program, args, { cwd: join(root, folder), encoding: "utf8", env });
      return { passed: status === 0, said: stdout + stderr };
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function tryRead(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
