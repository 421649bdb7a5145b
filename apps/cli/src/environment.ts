import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chooseDataFolder } from "@onrecord/config/data-folder";
import { readEnv } from "@onrecord/config/env";
import type { Env } from "@onrecord/config/env";
import { othersCanEnter } from "@onrecord/postgres/others-can-enter";
import { Failure } from "./failure.ts";

/** The clone this program lies in. */
export const CLONE = realpathSync(fileURLToPath(new URL("../../..", import.meta.url)));

/** The environment, checked; a wrong variable ends the program with its sentence. */
export function environment(): Env {
  const read = readEnv(process.env);
  if (read.kind === "wrong") throw new Failure(read.problems.join("\n"), 2);
  return read.env;
}

/** Where database and secrets of this clone lie. */
export function dataFolder(env: Env): string {
  const place = { clone: CLONE, isRoot: process.getuid?.() === 0, othersCanEnter: othersCanEnter(CLONE) };
  return chooseDataFolder({ ...place, given: env.data });
}
