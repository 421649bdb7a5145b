import type { SpawnOptions } from "node:child_process";
import type { Installation } from "./installation.ts";

/**
 * How a program of PostgreSQL is spawned: with the rights of its user, inside a folder that this user can read (it asks for
 * its working directory), and with none of our variables, since PGHOST or PGDATA of a developer's shell would lead it astray.
 */
export function runAs(user: Installation["user"], cwd: string): SpawnOptions {
  const env = { PATH: "/usr/local/bin:/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };
  return user.kind === "other" ? { cwd, env, uid: user.uid, gid: user.gid } : { cwd, env };
}
