import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Env } from "@onrecord/config/env";

/** What a data folder keeps of its demo: whether it has one, the day that dates its archive, and where its sites live. */
export interface DemoPlan {
  wanted: boolean;
  /** Civil day. */
  firstStart: string;
  /** Part of the articles' addresses, so they stay the same from start to start. */
  ports?: number[];
}

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

/**
 * Whether this data folder has a demo: decided at its first start (yes on loopback without a database of one's own), and from then on
 * as it was, unless ONRECORD_DEMO says otherwise. A start that others can reach leaves it out: its sites lie on this machine, which the
 * fetcher would have to be let into.
 */
export function planDemo(folder: string, env: Env, today: string): DemoPlan {
  const before = readPlan(folder);
  const isFirst = before === undefined;
  const byDefault = LOOPBACK.has(env.host) && (isFirst ? env.databaseUrl === undefined : before.wanted);
  const plan: DemoPlan = { firstStart: today, ...before, wanted: env.demo ?? byDefault };
  keepPlan(folder, isFirst ? plan : { ...plan, wanted: before.wanted || plan.wanted });
  return plan;
}

/** Remembers a plan for the next start. */
export function keepPlan(folder: string, plan: DemoPlan): void {
  // Written beside and moved into place: a start that is killed here leaves the old plan or the new, never half of one.
  const draft = `${fileOf(folder)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(plan)}\n`);
  renameSync(draft, fileOf(folder));
}

function readPlan(folder: string): DemoPlan | undefined {
  return existsSync(fileOf(folder)) ? (JSON.parse(readFileSync(fileOf(folder), "utf8")) as DemoPlan) : undefined;
}

const fileOf = (folder: string) => join(folder, "demo.json");
