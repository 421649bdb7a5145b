import { migrate } from "@onrecord/db/migrate";
import { openDatabase } from "@onrecord/db/database";
import { generateNewsroom } from "@onrecord/db/dev/generate-newsroom";
import { connectWhenReady } from "@onrecord/postgres/connect";
import { startScratchServer } from "@onrecord/postgres/scratch-server";

/** Milliseconds: nothing here is to be cut off. */
const PATIENT = { statementTimeout: 3_600_000, timeout: 3_600_000 };
const ROOM = {
  seed: 0.2,
  outlets: 60,
  speakers: 1000,
  topics: 12,
  propositionsPerTopic: 3,
  days: 730,
  wordsPerArticle: 250,
};

const DAY = 86_400_000;

/** The only team of the made newsroom. */
export const NEWSROOM = { slug: "newsroom", name: "Newsroom", zone: "Europe/Berlin" };

/** Works with the address of a database, thrown away afterwards, in which a team has so many made articles, the last of them of yesterday. */
export async function withNewsroom<Result>(
  articles: number,
  work: (databaseUrl: string) => Promise<Result>,
): Promise<Result> {
  const server = await startScratchServer();
  try {
    const url = await ownDatabase(server.url);
    await migrate(url, () => undefined);
    const database = openDatabase(url);
    const { id } = await database.prisma.team.create({ data: NEWSROOM });
    const lastDay = new Date(Date.now() - DAY).toISOString().slice(0, 10);
    await database.withTeam(id, (db) => generateNewsroom(db, id, { ...ROOM, articles, lastDay }), PATIENT);
    await database.close();
    await run(url, "VACUUM ANALYZE"); // Index-only scans need the visibility map, as it is after a while of running.
    return await work(url);
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
