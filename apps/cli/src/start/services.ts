import { createRequire } from "node:module";
import { join } from "node:path";
import { CLONE } from "../environment.ts";
import type { Service } from "./supervise.ts";

export type Mode = "start" | "dev";

/** The processes of one machine: the web and a worker. In `dev` both reload when a source changes. */
export function services(mode: Mode, listen: { host: string; port: number }, env: Record<string, string>): Service[] {
  const web = join(CLONE, "apps/web");
  const worker = join(CLONE, "apps/worker");
  const next = createRequire(join(web, "package.json")).resolve("next/dist/bin/next");
  const shared = { ...env, NODE_ENV: mode === "start" ? "production" : "development", NEXT_TELEMETRY_DISABLED: "1" };
  return [
    {
      name: "web",
      args: [next, mode, "--hostname", listen.host, "--port", String(listen.port)],
      cwd: web,
      env: shared,
    },
    {
      name: "worker",
      args: [...(mode === "dev" ? ["--watch"] : []), join(worker, "src/start.ts")],
      cwd: worker,
      env: shared,
    },
  ];
}
