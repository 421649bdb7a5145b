import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectWhenReady } from "./connect.ts";
import { createCluster } from "./create-cluster.ts";
import { databaseUrl } from "./database-url.ts";
import { prepareInstallation } from "./installation.ts";
import { isAlive } from "./is-alive.ts";
import { makeOwner } from "./prepare-database.ts";
import { startServer, stopServer } from "./start-server.ts";

const PREFIX = "onrecord-scratch-";

/** A server to throw away, and the login of an owner on it who is no superuser and may make databases. */
export interface ScratchServer {
  url: string;
  superuserUrl: string;
  stop(): Promise<void>;
}

/** Starts an empty server in a temporary folder, for tests and benches; it keeps nothing. */
export async function startScratchServer(): Promise<ScratchServer> {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o711);
  const prepared = prepareInstallation(folder);
  if (prepared.kind === "impossible") {
    await remove(folder);
    throw new Error(prepared.because);
  }
  const cluster = join(folder, "database");
  const superuser = randomBytes(16).toString("hex");
  const owner = randomBytes(16).toString("hex");
  await createCluster(prepared.installation, cluster, superuser);
  const started = await startServer(prepared.installation, cluster, { throwaway: true, log: () => {} });
  if (started.kind === "exited") throw new Error(`The scratch database did not start: ${started.said}`);
  const { port } = started;
  const superuserUrl = databaseUrl({ user: "postgres", password: superuser, port, database: "postgres" });
  const admin = await connectWhenReady(superuserUrl);
  await makeOwner(admin, "scratch_owner", owner, "CREATEDB");
  await admin.end();
  return {
    url: databaseUrl({ user: "scratch_owner", password: owner, port, database: "postgres" }),
    superuserUrl,
    stop: () => remove(folder),
  };
}

/** Ends the servers of earlier runs that were killed before they could: their maker's process id is in the folder's name. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const maker = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : Number.NaN;
    if (Number.isNaN(maker) || isAlive(maker)) continue;
    await remove(join(tmpdir(), name)).catch(() => {
      // Another user's; that user's next run sweeps it.
    });
  }
}

async function remove(folder: string): Promise<void> {
  await stopServer(join(folder, "database"));
  rmSync(folder, { recursive: true, force: true });
}
