import { availableParallelism } from "node:os";
import { openDatabase, plainRoleUrl, refuseUnsafeRole } from "@onrecord/db/database";
import { openQueues } from "@onrecord/db/queues";
import { crawlDelay, isAllowed } from "@onrecord/extract/robots/is-allowed";
import { createFetcher, type FetcherOptions } from "@onrecord/fetch/create-fetcher";
import { INTERVALS, type Intervals, keepHouse } from "./housekeeping.ts";
import { takeJobs } from "./jobs.ts";
import type { Judging } from "./judging/judge-stances.ts";
import { openKnowledge } from "./reading/knowledge.ts";
import { openReaders } from "./reading/readers.ts";
import type { Tools } from "./tools.ts";

export interface WorkerOptions {
  /** The owner's login; every connection is the plain role all the same. The database is migrated. */
  databaseUrl: string;
  /** Who asks, which private hosts are allowed, and how politely. */
  fetch: Pick<FetcherOptions, "userAgent" | "allowPrivate" | "limits">;
  /** One line an outcome. */
  log: (line: string) => void;
  /** Threads that read. */
  threads?: number;
  /** Milliseconds until one page's reading is cut off and the page parked. */
  readingDeadline?: number;
  intervals?: Partial<Intervals>;
  /** Asked where the rules are not sure; nobody is without it. Closed with the worker. */
  judging?: Judging | undefined;
}

export interface RunningWorker {
  /** Takes no more jobs, waits for those at work (up to 20 seconds, then they go back), closes all connections. */
  stop(): Promise<void>;
}

const DEADLINE = 60_000;
const DRAIN = 20_000;
/** No job for so long, and the worker counts as idle. */
const IDLE = 60_000;

/** Starts a worker in this process: it takes jobs until it is stopped. Any number of workers may share one database. */
export async function runWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { databaseUrl, log, threads = Math.min(availableParallelism(), 4), readingDeadline = DEADLINE } = options;
  const database = openDatabase(databaseUrl);
  await refuseUnsafeRole(database);
  const queues = openQueues(plainRoleUrl(databaseUrl), { working: true });
  queues.on("error", (error) => log(`queues: ${error.message}`));
  const fetcher = createFetcher({ ...options.fetch, robots: { isAllowed, crawlDelay } });
  const readers = await openReaders({ threads, deadline: readingDeadline });
  let isStopping = false;
  let lastAt = Date.now();

  const as: Tools["as"] = (teamId, work) => database.withTeam(teamId, work);
  const fetch: Tools["fetcher"]["fetch"] = async (url, ask) => {
    const fetched = await fetcher.fetch(url, ask);
    // A request that our own end cut off says nothing of the site.
    if (isStopping) throw new Error("The worker is stopping; the page is fetched by the next one.");
    return fetched;
  };
  const tools: Tools = {
    database,
    as,
    jobs: queues.sender,
    fetcher: { fetch },
    readers,
    knowledge: openKnowledge(as),
    now: () => new Date(),
  };
  await queues.start();
  await takeJobs(queues, tools, (line) => {
    lastAt = Date.now();
    log(line);
  });
  const intervals = { ...INTERVALS, ...options.intervals };
  const house = keepHouse(tools, {
    intervals,
    isIdle: () => Date.now() - lastAt > IDLE,
    log,
  });
  const judging = options.judging && (await startJudging(options.judging, tools, intervals.judging, log));
  return {
    stop: async () => {
      isStopping = true;
      await Promise.all([
        house.stop(),
        judging?.stop(),
        fetcher.close(),
        queues.stop({ graceful: true, timeout: DRAIN }),
      ]);
      await readers.close();
      await database.close();
    },
  };
}

/** Loaded when there is a judge: nobody who has none carries its code. */
async function startJudging(judging: Judging, tools: Tools, idle: number, log: (line: string) => void) {
  const { keepJudging } = await import("./judging/keep-judging.ts");
  return keepJudging(judging, tools, { idle, log });
}
