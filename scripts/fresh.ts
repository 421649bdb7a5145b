import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes something unless it was made from the same sources before: `mark` is a file that keeps the sources' fingerprint.
 * It is written last and removed first, so that what was interrupted or failed is made again. False when it failed.
 */
export async function makeUnlessFresh(
  mark: string,
  fingerprint: string,
  make: () => Promise<boolean>,
): Promise<boolean> {
  if (isFresh(mark, fingerprint)) return true;
  rmSync(mark, { force: true });
  if (!(await make())) return false;
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, fingerprint);
  return true;
}

function isFresh(mark: string, fingerprint: string): boolean {
  try {
    return readFileSync(mark, "utf8") === fingerprint;
  } catch {
    return false;
  }
}
