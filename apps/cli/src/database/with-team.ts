import { localAddress } from "@onrecord/config/local-address";
import { appliedMigrations, rememberMigrations } from "../start/copy-before-upgrade.ts";
import { runStep } from "../start/run-step.ts";
import { stopSignal } from "../start/stop-signal.ts";
import { dataFolder, environment } from "../environment.ts";
import { Failure } from "../failure.ts";
import { note } from "../output.ts";
import { bringUpToDate } from "./bring-up-to-date.ts";
import { openData } from "./open-data.ts";
import { openOperator } from "./open-operator.ts";
import type { Operator } from "./open-operator.ts";

/** A command at work on a team's data. */
export interface TeamSession extends Operator {
  /** The team's slug. */
  team: string;
  /** The owner's address of the database, for a process that helps. */
  url: string;
  /** Aborts at Ctrl-C. */
  stop: AbortSignal;
}

/**
 * Does a command's work on a team, as the operator, with the very procedures of the browser. The database is the one that `start` runs;
 * while none does, it is started for as long as the work takes.
 */
export async function withTeam(
  asked: string | undefined,
  work: (session: TeamSession) => Promise<void>,
): Promise<void> {
  const env = environment();
  const folder = dataFolder(env);
  const stop = stopSignal();
  await runStep("generate-client.ts", note, stop);
  const data = await openData(env, folder, note);
  try {
    await checkTables(env.databaseUrl === undefined ? folder : undefined, data.url);
    const address = env.url ?? localAddress(env.host, env.port ?? 3000);
    const operator = await openOperator(env, folder, data.url, address, note);
    // A page that is slow to come would hold up the end by half a minute.
    stop.addEventListener("abort", () => void operator.services.operator.fetcher.close(), { once: true });
    try {
      await work({ ...operator, team: await findTeam(operator, asked), url: data.url, stop });
    } finally {
      await operator.services.close();
    }
  } catch (error) {
    if (stop.aborted) throw new Failure("Stopped.");
    throw isRefusal(error) ? new Failure(error.message) : error;
  } finally {
    await data.close();
  }
}

/** A new data folder gets its tables at once; an older one is left to `start`, which keeps a copy before it changes it. */
async function checkTables(embedded: string | undefined, url: string): Promise<void> {
  const { openDatabase } = await import("@onrecord/db/database");
  const { listMigrations } = await import("@onrecord/db/migrate");
  const { readiness } = await import("@onrecord/db/readiness");
  if (embedded !== undefined && appliedMigrations(embedded).length === 0) {
    await bringUpToDate(url, note);
    rememberMigrations(
      embedded,
      listMigrations().map(({ name }) => name),
    );
    return;
  }
  const database = openDatabase(url, { connections: 1 });
  const { migrations } = await readiness(database);
  await database.close();
  if (migrations) return;
  const remedy = embedded === undefined ? "`onrecord migrate` brings" : "the next `start` brings";
  throw new Failure(`The tables of this database are not those of this version: ${remedy} them up to date.`);
}

/** A procedure that says no says it in a sentence; one that breaks is told apart by its code. */
function isRefusal(error: unknown): error is Error {
  return (
    error instanceof Error &&
    error.name === "TRPCError" &&
    (error as { code?: string }).code !== "INTERNAL_SERVER_ERROR"
  );
}

async function findTeam({ call }: Operator, asked: string | undefined): Promise<string> {
  const slugs = (await call.team.all()).map(({ slug }) => slug);
  if (asked !== undefined) {
    if (slugs.includes(asked)) return asked;
    throw new Failure(`There is no team ${asked}${slugs.length > 0 ? `; there are ${slugs.join(", ")}` : ""}.`);
  }
  if (slugs.length === 1) return slugs[0]!;
  if (slugs.length === 0)
    throw new Failure("There is no team yet: `start` prints the link with which the first owner makes one.");
  throw new Failure(`There are several teams, so --team SLUG must say which: ${slugs.join(", ")}.`, 2);
}
