import { hostname } from "node:os";
import type pg from "pg";
import { connectWhenReady } from "./connect.ts";

/** The right to be the one `start` of a data folder, or who has it. `address` is empty while that one is still starting. */
export type StartLock = { kind: "held"; lock: HeldLock } | { kind: "taken"; address: string };

export interface HeldLock {
  /** Settles when the connection that holds the lock broke; another start could take it then. */
  lost: Promise<void>;
  /** Tells a second start where this one serves. */
  announce(address: string): Promise<void>;
  release(): Promise<void>;
}

const MARK = "onrecord start ";

/**
 * Takes the lock of a data folder: a session lock in its database, so that it vanishes with the process, even one that was killed.
 * Two machines may run on one database: the name of the machine is part of the folder's.
 */
export async function takeStartLock(url: string, folder: string): Promise<StartLock> {
  const client = await connectWhenReady(url);
  const lost = new Promise<void>((resolve) => client.once("end", () => resolve()));
  const key = `onrecord: start ${hostname()} ${folder}`;
  const { rows } = await client.query<{ held: boolean }>(
    "SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held",
    [key],
  );
  if (!rows[0]?.held) {
    const address = await findAddress(client, key);
    await client.end();
    return { kind: "taken", address };
  }
  const announce = async (address: string) => {
    await client.query("SELECT set_config('application_name', $1, false)", [MARK + address]);
  };
  return { kind: "held", lock: { lost, announce, release: () => client.end() } };
}

/** The holder writes its address as the name of its connection; the catalogue splits the key of its lock in two halves. */
async function findAddress(client: pg.Client, key: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT activity.application_name AS name
     FROM   pg_locks JOIN pg_stat_activity AS activity USING (pid)
     WHERE  locktype = 'advisory' AND granted AND objsubid = 1
       AND  (classid::bigint << 32 | objid::bigint) = hashtextextended($1, 0)`,
    [key],
  );
  const name = rows[0]?.name ?? "";
  return name.startsWith(MARK) ? name.slice(MARK.length) : "";
}
