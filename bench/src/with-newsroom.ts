import { migrate } from "@onrecord/db/migrate";
import { type Database, openDatabase } from "@onrecord/db/database";
import { generateNewsroom } from "@onrecord/db/dev/generate-newsroom";
import { connectWhenReady } from "@onrecord/postgres/connect";
import { startScratchServer } from "@onrecord/postgres/scratch-server";

/** Milliseconds: nothing here is to be cut off. */
export const PATIENT = { statementTimeout: 3_600_000, timeout: 3_600_000 };

/** The proportions of a big newsroom, but for how many articles it has and until when. */
export const ROOM = {
  seed: 0.2,
  outlets: 60,
  speakers: 1000,
  topics: 12,
  propositionsPerTopic: 3,
  days: 730,
  wordsPerArticle: 250,
};

/** The only team of the made newsroom. */
export const NEWSROOM = { slug: "newsroom", name: "Newsroom", zone: "Europe/Berlin" };

export interface MadeNewsroom {
  /** The database, as its owner reaches it. */
  url: string;
  database: Database;
  teamId: number;
}

/** Works with a database, thrown away afterwards, in which a team has so many made articles up to a day (civil, UTC). */
export async function withNewsroom<Result>(
  { articles, lastDay }: { articles: number; lastDay: string },
  work: (made: MadeNewsroom) => Promise<Result>,
): Promise<Result> {
  const server = await startScratchServer();
  try {
    const url = await ownDatabase(server.url);
    await migrate(url, () => undefined);
    const database = openDatabase(url);
    try {
      console.log(`Making ${articles} articles …`);
      const { id } = await database.prisma.team.create({ data: NEWSROOM });
      await database.withTeam(id, (db) => generateNewsroom(db, id, { ...ROOM, articles, lastDay }), PATIENT);
      await run(url, "VACUUM ANALYZE"); // Index-only scans need the visibility map, as it is after a while of running.
      return await work({ url, database, teamId: id });
    } finally {
      await database.close();
    }
  } finally {
    await server.stop();
  }
}

/** The owner of a server may make databases, and has no rights in the one that is there. */
async function ownDatabase(serverUrl: string): Promise<string> {
  await run(serverUrl, "CREATE DATABASE newsroom");
  const url = new URL(serverUrl);
  url.pathname = "/newsroom";
  return url.href;
}

async function run(url: string, sql: string): Promise<void> {
  const client = await connectWhenReady(url);
  await client.query(sql);
  await client.end();
}
