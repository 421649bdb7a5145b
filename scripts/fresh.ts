import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { alone } from "./alone.ts";

interface Making {
  /** A file that keeps the fingerprint of the sources of what is made. */
  mark: string;
  /** Keeps two processes from making it at once; it lies outside of what is made, which may be cleared. */
  lock: string;
  fingerprint: string;
  /** Says that another process is at it. */
  wait: () => void;
  make: () => Promise<boolean>;
}

/**
 * Makes something unless it was made from the same sources before. The mark is written last and removed first, so that what was
 * interrupted or failed is made again; who comes second waits, and most often finds it made. False when it failed.
 */
export async function makeUnlessFresh({ mark, lock, fingerprint, wait, make }: Making): Promise<boolean> {
  if (isFresh(mark, fingerprint)) return true;
  return alone(lock, wait, async () => {
    if (isFresh(mark, fingerprint)) return true;
    rmSync(mark, { force: true });
    if (!(await make())) return false;
    mkdirSync(dirname(mark), { recursive: true });
    writeFileSync(mark, fingerprint);
    return true;
  });
}

function isFresh(mark: string, fingerprint: string): boolean {
  try {
    return readFileSync(mark, "utf8") === fingerprint;
  } catch {
    return false;
  }
}
