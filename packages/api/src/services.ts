/** What a process needs to answer procedures: opened once, shared by its requests, closed at its end. */
import { createAuth, personOf } from "./auth/auth.ts";
import type { Actor, Context } from "./context.ts";
import { type Database, openDatabase, plainRoleUrl, refuseUnsafeRole } from "@onrecord/db/database";
import { readiness, type Readiness } from "@onrecord/db/readiness";
import { openQueues } from "@onrecord/db/queues";
import { crawlDelay, isAllowed } from "@onrecord/extract/robots/is-allowed";
import { createFetcher } from "@onrecord/fetch/create-fetcher";

export interface ServiceOptions {
  databaseUrl: string;
  /** At least 32 random bytes, for sessions. */
  secret: string;
  /** The public address, for links. */
  baseUrl: string;
  /** Hosts that may be private. */
  allowPrivate: readonly string[];
  log: (line: string) => void;
}

export interface Services {
  /** A request's context, its caller told by its cookies. */
  contextFor(headers: Headers): Promise<Context>;
  /** The operator's, for the command line. */
  operator: Context;
  /** better-auth's door, for /api/auth/*. */
  authHandler(request: Request): Promise<Response>;
  readiness(): Promise<Readiness>;
  close(): Promise<void>;
}

/** Throws when the database gives us a role that could see past row-level security; then nothing stays open. */
export async function openServices(options: ServiceOptions): Promise<Services> {
  const database = openDatabase(options.databaseUrl);
  const queues = openQueues(plainRoleUrl(options.databaseUrl), { working: false });
  queues.on("error", (error) => options.log(`queues: ${error.message}`));
  try {
    await refuseUnsafeRole(database);
    await queues.start();
    return servicesOver(database, queues, options);
  } catch (error) {
    await queues.stop({ graceful: false });
    await database.close();
    throw error;
  }
}

function servicesOver(database: Database, queues: ReturnType<typeof openQueues>, options: ServiceOptions): Services {
  const auth = createAuth(database, {
    secret: options.secret,
    baseUrl: options.baseUrl,
    sendReset: ({ email }, link) => options.log(`Password reset for ${email}: ${link}`),
  });
  const fetcher = createFetcher({
    userAgent: `Onrecord/1.0 (+${options.baseUrl})`,
    robots: { isAllowed, crawlDelay },
    allowPrivate: options.allowPrivate,
  });
  const contextOf = (actor: Actor): Context => ({
    database,
    auth,
    sender: queues.sender,
    fetcher,
    actor,
    baseUrl: options.baseUrl,
    now: () => new Date(),
    log: options.log,
  });
  return {
    contextFor: async (headers) => contextOf(await personOf(auth, headers)),
    operator: contextOf({ kind: "operator" }),
    authHandler: (request) => auth.handler(request),
    readiness: () => readiness(database),
    close: async () => {
      await queues.stop({ graceful: false });
      await fetcher.close();
      await database.close();
    },
  };
}
