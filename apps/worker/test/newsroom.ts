import { setTimeout as sleep } from "node:timers/promises";
import { type Database, type Db, openDatabase, plainRoleUrl } from "@onrecord/db/database";
import { migrate } from "@onrecord/db/migrate";
import { type JobSender, openQueues } from "@onrecord/db/queues";
import { accounting, type StageAccount } from "@onrecord/db/questions/accounting";
import { addFeed } from "@onrecord/db/records/add-feed";
import { addOutlet } from "@onrecord/db/records/add-outlet";
import { testDatabase } from "@onrecord/postgres/test-database";
import type { Judging } from "../src/judging/judge-stances.ts";
import { type RunningWorker, runWorker } from "../src/main.ts";

/** A migrated database with one team, as whoever stands beside the worker sees it. */
export interface Newsroom {
  url: string;
  database: Database;
  teamId: number;
  jobs: JobSender;
  as<T>(work: (db: Db) => Promise<T>): Promise<T>;
  addFeed(outlet: string, url: string): Promise<number>;
  accounts(): Promise<StageAccount[]>;
  /** Until something holds; throws after so many seconds. */
  until(holds: () => Promise<boolean>, seconds?: number): Promise<void>;
  close(): Promise<void>;
}

export async function openNewsroom(): Promise<Newsroom> {
  const created = await testDatabase({
    name: "migrated",
    make: async (url) => void (await migrate(url, () => undefined)),
  });
  const database = openDatabase(created.url, { connections: 3 });
  const queues = openQueues(plainRoleUrl(created.url), { working: false });
  queues.on("error", () => undefined);
  await queues.start();
  const { id: teamId } = await database.prisma.team.create({ data: { slug: "desk", name: "Desk" } });
  const as: Newsroom["as"] = (work) => database.withTeam(teamId, work);
  return {
    url: created.url,
    database,
    teamId,
    jobs: queues.sender,
    as,
    addFeed: (outlet, url) =>
      as(async (db) => {
        const { id: outletId } = await addOutlet(db, teamId, { name: outlet });
        return (await addFeed(db, teamId, { outletId, url }, queues.sender)).id;
      }),
    accounts: () => as((db) => accounting(db, teamId)),
    until: async (holds, seconds = 60) => {
      const end = Date.now() + seconds * 1000;
      while (!(await holds())) {
        if (Date.now() > end) throw new Error(`Not so after ${seconds} seconds.`);
        await sleep(100);
      }
    },
    close: async () => {
      await queues.stop({ graceful: false });
      await database.close();
      await created.drop();
    },
  };
}

/** A worker in this process that may ask loopback, at once. */
export function startWorker(
  url: string,
  log: (line: string) => void = () => undefined,
  judging?: Judging,
): Promise<RunningWorker> {
  return runWorker({
    databaseUrl: url,
    threads: 1, // as it is quicker to start
    fetch: { userAgent: "Onrecord/1.0 (+test)", allowPrivate: ["127.0.0.1"], limits: { gap: 0 } },
    log,
    intervals: { dueFeeds: 500, rescue: 1000, stranded: 5000, judging: 200 },
    judging,
  });
}

export const isSettled = async (room: Newsroom, items: number): Promise<boolean> => {
  const stages = await room.accounts();
  return stages[0]?.in === items && stages.every((stage) => stage.waiting === 0);
};

/** Counters that differ from a recount: none. */
export function countersOff(room: Newsroom) {
  return room.as(
    (db) =>
      db.tx.$queryRaw<unknown[]>`
      SELECT c.*, r.* FROM collected c FULL JOIN collected_recount r USING (team_id, outlet_id, language, day)
      WHERE (c.articles, c.statements) IS DISTINCT FROM (r.articles, r.statements)`,
  );
}
