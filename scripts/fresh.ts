import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes something unless it was made from the same sources before: `mark` is a file that keeps the sources' fingerprint.
 * It is written last and removed first, so that what was interrupted is made again.
 */
export async function makeUnlessFresh(mark: string, fingerprint: string, make: () => Promise<void>): Promise<void> {
  if (isFresh(mark, fingerprint)) return;
  rmSync(mark, { force: true });
  await make();
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, fingerprint);
}

function isFresh(mark: string, fingerprint: string): boolean {
  try {
    return readFileSync(mark, "utf8") === fingerprint;
  } catch {
    return false;
  }
}
