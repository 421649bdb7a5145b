import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** What is made from sources, not a source. */
const MADE = new Set(["node_modules", ".next", ".turbo", "test-results", "next-env.d.ts", "tsconfig.tsbuildinfo"]);

/** One hash over the names and contents of files and folders (all within `root`), tests left out: equal when nothing changed. */
export function fingerprint(root: string, paths: string[]): string {
  const hash = createHash("sha256");
  for (const file of paths.flatMap((path) => listFiles(join(root, path))).sort()) {
    hash.update(relative(root, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(path)
    .filter((name) => !MADE.has(name))
    .flatMap((name) => listFiles(join(path, name)));
}
