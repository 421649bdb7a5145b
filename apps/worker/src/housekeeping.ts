import { listTeams } from "@onrecord/db/accounts";
import { flushSearch } from "@onrecord/db/flush-search";
import { BACK_FILL } from "@onrecord/db/queues";
import { dueFeeds } from "@onrecord/db/questions/due-feeds";
import { outdatedItems } from "@onrecord/db/questions/outdated-items";
import { stalledTopics } from "@onrecord/db/questions/stalled-topics";
import { strandedItems } from "@onrecord/db/questions/stranded-items";
import { purgeCopyBands } from "@onrecord/db/records/purge-copy-bands";
import { purgeRawPages } from "@onrecord/db/records/purge-raw-pages";
import { rescueItem } from "@onrecord/db/records/rescue-item";
import { retryItem } from "@onrecord/db/records/retry-item";
import { READING_VERSION } from "./reading/reading-version.ts";
import { repeat } from "./repeat.ts";
import type { Tools } from "./tools.ts";

const SECOND = 1000;
const DAY = 24 * 3600 * SECOND;

export interface Intervals {
  /** Milliseconds between two looks for feeds that are due. */
  dueFeeds: number;
  /** Between two looks for what waits without a job. */
  rescue: number;
  /** So long something has waited before it is looked after. */
  stranded: number;
  /** Between two looks for stances to ask a judge about, when there were none. */
  judging: number;
}

export const INTERVALS: Intervals = {
  dueFeeds: 5 * SECOND,
  rescue: 30 * SECOND,
  stranded: 60 * SECOND,
  judging: 30 * SECOND,
};
const KEEP_RAW_PAGES = 90 * DAY;
const KEEP_BANDS = 60 * DAY;
/** So many articles are taken up for rereading at a look, so that what arrives never waits for long. */
const REREAD = 100;

/** What has to be done again and again, by any worker; two that do it at once do no harm. Stops when what it is at is done. */
export function keepHouse(
  tools: Tools,
  { intervals, isIdle, log }: { intervals: Intervals; isIdle: () => boolean; log: (line: string) => void },
): { stop(): Promise<void> } {
  const { as, jobs, now, database } = tools;
  const forTeams = (work: (teamId: number) => Promise<unknown>) => async () => {
    for (const { id } of await listTeams(database)) await work(id);
  };
  const chores = [
    every(intervals.dueFeeds, forTeams(pollDueFeeds)),
    every(intervals.rescue, forTeams(rescueStranded)),
    every(intervals.rescue, forTeams(readOutdated)),
    every(3600 * SECOND, forTeams(purge)),
    every(60 * SECOND, async () => {
      if (isIdle()) await flushSearch(database);
    }),
  ];
  return { stop: async () => void (await Promise.all(chores.map((stop) => stop()))) };

  function every(pause: number, chore: () => Promise<void>): () => Promise<void> {
    return repeat(() => chore().then(() => pause), {
      pause,
      failed: (error) => log(`housekeeping failed: ${error}`),
    });
  }

  function pollDueFeeds(teamId: number) {
    return as(teamId, async (db) => {
      const due = await dueFeeds(db, teamId, now());
      await jobs.sendAll(
        db.tx,
        "poll-feed",
        due.map(({ id }) => ({ teamId, feedId: id })),
      );
    });
  }

  function rescueStranded(teamId: number) {
    return as(teamId, async (db) => {
      const at = now();
      for (const item of await strandedItems(db, teamId, { since: new Date(at.getTime() - intervals.stranded) })) {
        const became = await rescueItem(db, teamId, { item, at }, jobs);
        log(`item ${item.itemId} waited without a job: ${became === "sent" ? "sent again" : "parked, worker-died"}`);
      }
      for (const { id, revision } of await stalledTopics(db, teamId))
        await jobs.send(db.tx, "match-topic", { teamId, topicId: id, revision });
    });
  }

  /** Reads articles again that an earlier version of the reading read, newest first. */
  function readOutdated(teamId: number) {
    return as(teamId, async (db) => {
      const outdated = await outdatedItems(db, teamId, { version: READING_VERSION, most: REREAD });
      for (const { itemId } of outdated) await retryItem(db, teamId, { itemId, at: now(), priority: BACK_FILL }, jobs);
    });
  }

  function purge(teamId: number) {
    return as(teamId, async (db) => {
      await purgeRawPages(db, teamId, { before: new Date(now().getTime() - KEEP_RAW_PAGES) });
      await purgeCopyBands(db, teamId, { before: new Date(now().getTime() - KEEP_BANDS) });
    });
  }
}
