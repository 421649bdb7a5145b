import { spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Installation } from "./installation.ts";
import { runAs } from "./run-as.ts";

/**
 * Makes an empty cluster at `cluster` unless there is one: UTF-8, code point order in every database, passwords for everybody.
 * It is built beside its place and moved there whole, so that neither a crash nor a second maker leaves half of one.
 */
export async function createCluster(installation: Installation, cluster: string, password: string): Promise<void> {
  if (existsSync(join(cluster, "PG_VERSION"))) return;
  const part = mkdtempSync(`${cluster}.`);
  const secret = join(part, "password");
  writeFileSync(secret, password, { mode: 0o600 });
  if (installation.user.kind === "other") {
    for (const path of [part, secret]) chownSync(path, installation.user.uid, installation.user.gid);
  }
  try {
    await initdb(installation, part, secret);
    renameSync(join(part, "cluster"), cluster);
  } catch (error) {
    if (!existsSync(join(cluster, "PG_VERSION"))) throw error;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

function initdb({ bin, user }: Installation, part: string, secret: string): Promise<void> {
  const flags = [
    ["--pgdata", join(part, "cluster")],
    ["--username", "postgres"],
    ["--pwfile", secret],
    ["--auth", "scram-sha-256"],
    ["--encoding", "UTF8"],
    ["--locale", "C"],
    ["--locale-provider", "builtin"],
    ["--builtin-locale", "C.UTF-8"],
    ["--no-sync"],
  ].flat();
  return new Promise((resolve, reject) => {
    const child = spawn(join(bin, "initdb"), flags, { ...runAs(user, part), stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed (${code}): ${said.trim()}`)),
    );
  });
}
