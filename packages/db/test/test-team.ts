import { type TestDatabase, testDatabase } from "@onrecord/postgres/test-database";
import { type Database, type Db, openDatabase, plainRoleUrl } from "../src/database.ts";
import { migrate } from "../src/migrate.ts";
import { type JobSender, openQueues } from "../src/queues.ts";

/** A migrated database with one team in it, and the queues to send jobs through. */
export interface TestTeam {
  url: string;
  database: Database;
  teamId: number;
  jobs: JobSender;
  /** One transaction as the team. */
  as<T>(work: (db: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const MIGRATED = { name: "migrated", make: async (url: string) => void (await migrate(url, () => undefined)) };

export async function openTestTeam({ zone = "Europe/Berlin" }: { zone?: string } = {}): Promise<TestTeam> {
  return openTeam(await testDatabase(MIGRATED), (database) =>
    database.prisma.team.create({ data: { slug: "desk", name: "Desk", zone } }),
  );
}

/** A team of a database of one's own, which `close` throws away. */
export async function openTeam(
  created: TestDatabase,
  findTeam: (database: Database) => Promise<{ id: number }>,
): Promise<TestTeam> {
  const { url } = created;
  const database = openDatabase(url, { connections: 4 });
  const queues = openQueues(plainRoleUrl(url), { working: false });
  queues.on("error", () => undefined);
  await queues.start();
  const team = await findTeam(database);
  return {
    url,
    database,
    teamId: team.id,
    jobs: queues.sender,
    as: (work) => database.withTeam(team.id, work),
    close: async () => {
      await queues.stop({ graceful: false });
      await database.close();
      await created.drop();
    },
  };
}
