import { createRequire } from "node:module";
import { join } from "node:path";
import { CLONE } from "../environment.ts";
import type { Service } from "./supervise.ts";

export type Mode = "start" | "dev";

/** The web, built (`start`) or reloading when a source changes (`dev`). */
export function webService(mode: Mode, listen: { host: string; port: number }, env: Record<string, string>): Service {
  const folder = join(CLONE, "apps/web");
  const next = createRequire(join(folder, "package.json")).resolve("next/dist/bin/next");
  return {
    name: "web",
    args: [next, mode, "--hostname", listen.host, "--port", String(listen.port)],
    cwd: folder,
    env: { ...env, ...settingsOf(mode) },
  };
}

/** A worker; any number may share a database. */
export function workerService(mode: Mode, env: Record<string, string>): Service {
  const folder = join(CLONE, "apps/worker");
  const reload = mode === "dev" ? ["--watch"] : [];
  return {
    name: "worker",
    args: [...reload, join(folder, "src/start.ts")],
    cwd: folder,
    env: { ...env, ...settingsOf(mode) },
  };
}

const settingsOf = (mode: Mode) => ({
  NODE_ENV: mode === "start" ? "production" : "development",
  NEXT_TELEMETRY_DISABLED: "1",
});
