/**
 * The one door to Postgres. Every connection is the plain role that row-level security binds, and every transaction that
 * touches a team's rows names the team first, here and nowhere else.
 */
import { PrismaPg } from "@prisma/adapter-pg";
import type { z } from "zod";
import { Prisma, PrismaClient } from "./generated/client.ts";

/** A transaction in which one team's rows can be seen: what questions and records are given. */
export interface Db {
  /** Asks for rows and holds each against its schema: `db.rows(Row)\`SELECT …\``. */
  rows<Row extends z.ZodType>(row: Row): (sql: TemplateStringsArray, ...values: unknown[]) => Promise<z.infer<Row>[]>;
  /** The single row of a question that always has one. */
  row<Row extends z.ZodType>(row: Row): (sql: TemplateStringsArray, ...values: unknown[]) => Promise<z.infer<Row>>;
  /** Changes rows; answers how many. */
  run(sql: TemplateStringsArray, ...values: unknown[]): Promise<number>;
  /** Prisma's client of the same transaction, for plain writes. */
  tx: Prisma.TransactionClient;
}

export interface Database {
  prisma: PrismaClient;
  /** Runs `work` in one transaction as this team. What throws inside rolls all of it back. */
  withTeam<T>(teamId: number, work: (db: Db) => Promise<T>, options?: TransactionOptions): Promise<T>;
  close(): Promise<void>;
}

export interface TransactionOptions {
  /** Milliseconds until the server cancels a statement. */
  statementTimeout?: number;
  /** Milliseconds until the whole transaction is rolled back. */
  timeout?: number;
  /** All of its questions see one moment, so that numbers of one answer agree while articles arrive. For reading alone. */
  snapshot?: boolean;
}

/** The database can't be used as it is set up; the message is for the operator. */
export class UnsafeRole extends Error {}

const ROLE = "onrecord_app";

/** The address with which every connection starts as the plain role, so that even RESET ROLE stays plain. */
export function plainRoleUrl(url: string): string {
  const address = new URL(url);
  address.searchParams.set("options", `-c role=${ROLE}`);
  return address.href;
}

/** Opens the database at `url` (the owner's login) as the plain role. Connects on first use. */
export function openDatabase(url: string, { connections = 10 }: { connections?: number } = {}): Database {
  const adapter = new PrismaPg({ connectionString: plainRoleUrl(url), max: connections });
  const prisma = new PrismaClient({ adapter });
  return {
    prisma,
    withTeam: (teamId, work, { statementTimeout = 30_000, timeout = 60_000, snapshot = false } = {}) =>
      prisma.$transaction(
        async (tx) => {
          await tx.$executeRaw`SELECT set_config('onrecord.team_id', ${String(teamId)}, true),
            set_config('statement_timeout', ${String(statementTimeout)}, true)`;
          return work(dbOf(tx));
        },
        { timeout, maxWait: 20_000, ...(snapshot ? { isolationLevel: "RepeatableRead" } : {}) },
      ),
    close: () => prisma.$disconnect(),
  };
}

/** Questions and records over a transaction whose team is set. */
function dbOf(tx: Prisma.TransactionClient): Db {
  const rows: Db["rows"] =
    (row) =>
    async (sql, ...values) => {
      const found = await tx.$queryRaw<unknown[]>(Prisma.sql(sql, ...values));
      return found.map((value) => row.parse(value));
    };
  return {
    tx,
    rows,
    row:
      (schema) =>
      async (sql, ...values) => {
        const found = await rows(schema)(sql, ...values);
        if (found.length !== 1) throw new Error(`One row was asked for, ${found.length} came.`);
        return found[0]!;
      },
    run: (sql, ...values) => tx.$executeRaw(Prisma.sql(sql, ...values)),
  };
}

/** Refuses a role that could see past the policies: a superuser, BYPASSRLS, or the owner of the tables. */
export async function refuseUnsafeRole({ prisma }: Database): Promise<void> {
  const [role] = await prisma.$queryRaw<{ name: string; unsafe: boolean }[]>`
    SELECT current_user::text AS name, rolsuper OR rolbypassrls
      OR EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relowner = r.oid) AS unsafe
    FROM pg_roles r WHERE rolname = current_user`;
  if (role?.name !== ROLE || role.unsafe)
    throw new UnsafeRole(
      `The database sees us as ${role?.name ?? "nobody"}, who could see past row-level security. ` +
        `Connect with a login that may take the role ${ROLE}: GRANT ${ROLE} TO <login>.`,
    );
}
