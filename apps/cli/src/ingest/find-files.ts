import { type Dirent, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { unreadable } from "../input.ts";

/** A file to bring in, and the outlet it belongs to when none was named. */
export interface FoundFile {
  path: string;
  outlet: string;
}

const READ = /\.(?:txt|text|md|html?|xhtml|jsonl|ndjson|json|csv|tsv)$/i;
/** Single files belong together, whatever folder they lie in. */
const LOOSE = "Files";

/**
 * The files of a target: itself, or what can be read in a folder and all below it, in order of names. Links to files are files; links
 * to folders are not followed, since they may lead back. Undefined when nothing is there.
 */
export function findFiles(target: string): FoundFile[] | undefined {
  try {
    const found = statSync(target, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    if (!found.isDirectory()) return [{ path: target, outlet: LOOSE }];
    const outlet = basename(target);
    return filesBelow(target)
      .sort()
      .map((path) => ({ path, outlet }));
  } catch (error) {
    throw unreadable(target, error);
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return READ.test(entry.name) && !entry.name.startsWith(".") && (entry.isFile() || isLinkToFile(entry, path))
      ? [path]
      : [];
  });
}

function isLinkToFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return false;
  try {
    return statSync(path).isFile();
  } catch {
    return false; // it leads nowhere, or round in a circle
  }
}
