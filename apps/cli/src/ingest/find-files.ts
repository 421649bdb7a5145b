import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";

/** A file to bring in, and the outlet it belongs to when none was named. */
export interface FoundFile {
  path: string;
  outlet: string;
}

const READ = /\.(?:txt|text|md|html?|xhtml|jsonl|ndjson|json|csv|tsv)$/i;
/** Single files belong together, whatever folder they lie in. */
const LOOSE = "Files";

/** The files of a target: itself, or what can be read in a folder and all below it, in order of names. Undefined when nothing is there. */
export function findFiles(target: string): FoundFile[] | undefined {
  const found = statSync(target, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (!found.isDirectory()) return [{ path: target, outlet: LOOSE }];
  return readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && READ.test(entry.name) && !entry.name.startsWith("."))
    .map((entry) => ({ path: join(entry.parentPath, entry.name), outlet: basename(target) }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
}
