import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** The server exists but takes nobody yet, or not any more: it starts, recovers or ends. */
const CANNOT_CONNECT_NOW = "57P03";

/** What a server answers to a password that is not its own. */
const WRONG_PASSWORD = "28P01";

export type Connection =
  | { kind: "connected"; client: pg.Client }
  | { kind: "busy" }
  | { kind: "wrong-password" }
  | { kind: "refused"; because: string };

/** One attempt to connect. `busy` is worth another try soon; `refused` says that nobody is there or that we are not let in. */
export async function connect(url: string): Promise<Connection> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks while idle must not end the process; whoever uses it next gets the error.
  client.on("error", () => {});
  try {
    await client.connect();
    return { kind: "connected", client };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === WRONG_PASSWORD) return { kind: "wrong-password" };
    return code === CANNOT_CONNECT_NOW
      ? { kind: "busy" }
      : { kind: "refused", because: message || (code ?? "unknown") };
  }
}

/** Connects, waiting while the server is starting or recovering. Throws when nobody is there or the password is wrong. */
export async function connectWhenReady(url: string): Promise<pg.Client> {
  for (;;) {
    const attempt = await connect(url);
    if (attempt.kind === "connected") return attempt.client;
    if (attempt.kind === "wrong-password") throw new Error("The database refuses the user or the password.");
    if (attempt.kind === "refused") throw new Error(`The database cannot be reached: ${attempt.because}`);
    await sleep(100);
  }
}
