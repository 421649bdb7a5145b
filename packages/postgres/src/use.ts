import { connectWhenReady } from "./connect.ts";

/** A mark on a database that somebody works with it. It needs no cleaning up: a killed process loses its connection, and so the mark. */
export interface Use {
  /** Settles when the connection that bears the mark broke. */
  lost: Promise<void>;
  /** Takes the mark off, and tells whether nobody else bears one; then nobody can set one until the server has ended. */
  release(): Promise<boolean>;
}

const IN_USE = "hashtextextended('onrecord: in use', 0)";

/** Marks the database as in use for as long as this process lives: a shared session lock, so any number can. */
export async function takeUse(url: string): Promise<Use> {
  const client = await connectWhenReady(url);
  const lost = new Promise<void>((resolve) => client.once("end", () => resolve()));
  try {
    await client.query(`SELECT pg_advisory_lock_shared(${IN_USE})`);
  } catch (error) {
    await client.end();
    throw error;
  }
  const release = async () => {
    const alone = await isAlone(client);
    // While the lock is held alone, newcomers wait for it; the server's end sends them back to start it anew.
    if (!alone) await client.end();
    return alone;
  };
  return { lost, release };

  async function isAlone(connection: typeof client): Promise<boolean> {
    try {
      await connection.query(`SELECT pg_advisory_unlock_shared(${IN_USE})`);
      const { rows } = await connection.query<{ alone: boolean }>(`SELECT pg_try_advisory_lock(${IN_USE}) AS alone`);
      return rows[0]?.alone === true;
    } catch {
      return false;
    }
  }
}
