import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

const SEARCHABLE_BY_OTHERS = 0o001;

/** Whether a user who owns nothing on the way can reach this folder. What doesn't exist yet is judged by its nearest parent. */
export function othersCanEnter(folder: string): boolean {
  let here = resolve(folder);
  while (!existsSync(here)) here = dirname(here);
  for (;;) {
    if ((statSync(here).mode & SEARCHABLE_BY_OTHERS) === 0) return false;
    if (dirname(here) === here) return true;
    here = dirname(here);
  }
}
