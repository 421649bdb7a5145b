import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { copyCluster } from "@onrecord/postgres/copy-cluster";
import { clusterIn } from "@onrecord/postgres/ensure-database";
import { Failure } from "../failure.ts";
import type { Say } from "./console.ts";
import type { OpenData } from "../database/open-data.ts";

/** How many copies are kept, newest first. */
const KEPT = 3;

/**
 * Before a newer Onrecord changes the tables of an older data folder, keeps a copy of the whole database in `copies`. The server must
 * be stopped for that, so this comes before it is opened; one that a killed start left running is ended first (`open`, `close`).
 */
export async function copyBeforeUpgrade(
  folder: string,
  known: string[],
  open: () => Promise<OpenData>,
  say: Say,
): Promise<void> {
  const cluster = clusterIn(folder);
  if (!existsSync(join(cluster, "PG_VERSION"))) return;
  const applied = appliedMigrations(folder);
  if (known.every((migration) => applied.includes(migration))) return;
  const name = `before-${known.at(-1)}-${new Date().toISOString().replaceAll(/[:.]/g, "-")}`;
  const copy = join(folder, "copies", name);
  say(`keeping a copy of the database in ${copy}`);
  if (copyCluster(cluster, copy).kind === "in-use") {
    await (await open()).close();
    if (copyCluster(cluster, copy).kind === "in-use") {
      throw new Failure(
        "Another Onrecord process uses this database, and before an upgrade it must be copied while nobody does. Stop that process, then start again.",
      );
    }
  }
  for (const old of readdirSync(join(folder, "copies")).sort(byTime).slice(0, -KEPT)) {
    rmSync(join(folder, "copies", old), { recursive: true, force: true });
  }
}

/** Remembers which migrations the data folder has, for the next start. */
export function rememberMigrations(folder: string, known: string[]): void {
  writeFileSync(file(folder), `${known.join("\n")}\n`);
}

/** Which migrations the data folder has; none when it is new. */
export function appliedMigrations(folder: string): string[] {
  return existsSync(file(folder)) ? readFileSync(file(folder), "utf8").split("\n").filter(Boolean) : [];
}

const file = (folder: string) => join(folder, "migrations.txt");

/** The time of a copy is the end of its name. */
const byTime = (left: string, right: string) => left.slice(-24).localeCompare(right.slice(-24));
