import { existsSync, readFileSync, writeFileSync } from "node:fs";
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
 * as it was, unless ONRECORD_DEMO says otherwise.
 */
export function planDemo(folder: string, env: Env, today: string): DemoPlan {
  const before = readPlan(folder);
  const isFirst = before === undefined;
  const byDefault = isFirst ? LOOPBACK.has(env.host) && env.databaseUrl === undefined : before.wanted;
  const plan: DemoPlan = { firstStart: today, ...before, wanted: env.demo ?? byDefault };
  keepPlan(folder, isFirst ? plan : { ...plan, wanted: before.wanted || plan.wanted });
  return plan;
}

/** Remembers a plan for the next start. */
export function keepPlan(folder: string, plan: DemoPlan): void {
  writeFileSync(fileOf(folder), `${JSON.stringify(plan)}\n`);
}

function readPlan(folder: string): DemoPlan | undefined {
  return existsSync(fileOf(folder)) ? (JSON.parse(readFileSync(fileOf(folder), "utf8")) as DemoPlan) : undefined;
}

const fileOf = (folder: string) => join(folder, "demo.json");
