import type { createCaller } from "@onrecord/api/root";
import type { Services } from "@onrecord/api/services";
import type { Env } from "@onrecord/config/env";
import { secretsOf } from "./open-data.ts";
import type { Say } from "../start/console.ts";

/** The operator at the procedures that the browser calls, too; the audit log names what is changed this way. */
export interface Operator {
  call: ReturnType<typeof createCaller>;
  services: Services;
}

/** Opens the procedures over a migrated database. The caller closes `services`. */
export async function openOperator(
  env: Env,
  folder: string,
  url: string,
  address: string,
  say: Say,
): Promise<Operator> {
  const { createCaller } = await import("@onrecord/api/root");
  const { openServices } = await import("@onrecord/api/services");
  const services = await openServices({
    databaseUrl: url,
    secret: secretsOf(folder).auth,
    baseUrl: address,
    allowPrivate: env.allowPrivate,
    log: say,
  });
  return { call: createCaller(services.operator), services };
}
