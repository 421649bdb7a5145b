import { readFileSync } from "node:fs";
import type { AppRouter } from "@onrecord/api/root";
import { createTRPCClient, httpLink } from "@trpc/client";
import { cookiesOf } from "./people.ts";
import type { Role } from "./people.ts";

export type Ask = ReturnType<typeof createTRPCClient<AppRouter>>;

/** The procedures past the browser, as this person: what a program with their cookies could call. */
export async function askAs(role: Role, url: string): Promise<Ask> {
  const { cookies } = JSON.parse(readFileSync(await cookiesOf(role), "utf8")) as {
    cookies: { name: string; value: string }[];
  };
  return askWith(cookies.map(({ name, value }) => `${name}=${value}`).join("; "), url);
}

/** The same for whoever these cookies let in, as a request's header names them. */
export function askWith(cookie: string, url: string): Ask {
  return createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url}/api/trpc`, headers: { cookie } })] });
}
