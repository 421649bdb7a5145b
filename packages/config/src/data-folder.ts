import { createHash } from "node:crypto";
import { join, resolve } from "node:path";

export interface Place {
  /** `ONRECORD_DATA`, as it was written. */
  given?: string | undefined;
  /** The clone's folder. */
  clone: string;
  isRoot: boolean;
  /** Whether other users can reach this folder. */
  othersCanEnter: boolean;
}

/**
 * Where database and secrets lie: what is given, else `.onrecord` in the clone. As root in a clone that others can't enter the
 * database, which never runs as root, could not reach it there; then it is a folder under /var/lib, the same for each clone.
 */
export function chooseDataFolder({ given, clone, isRoot, othersCanEnter }: Place): string {
  if (given !== undefined) return resolve(clone, given);
  if (!isRoot || othersCanEnter) return join(clone, ".onrecord");
  return join("/var/lib/onrecord", createHash("sha256").update(clone).digest("hex").slice(0, 12));
}
