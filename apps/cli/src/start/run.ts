import type { Env } from "@onrecord/config/env";
import type { Secrets } from "@onrecord/config/secrets";
import type { DemoSite } from "@onrecord/seeds/start-demo-site";
import type { DemoPlan } from "./demo-plan.ts";
import type { Mode } from "./services.ts";

/** What one run of `start` knows: it stays the same when the database went away and everything begins again. */
export interface Run {
  mode: Mode;
  env: Env;
  folder: string;
  secrets: Secrets;
  demo: DemoPlan;
  stop: AbortSignal;
  /** Where the web listens, once it has been chosen. */
  port?: number;
  /** The demo's sites, once they are open. */
  site?: DemoSite;
}
