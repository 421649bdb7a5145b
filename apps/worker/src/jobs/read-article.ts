import type { Db } from "@onrecord/db/database";
import { findCopyCandidates } from "@onrecord/db/questions/find-copy-candidates";
import { itemAtWork, storedPage } from "@onrecord/db/questions/item-at-work";
import type { JobData } from "@onrecord/db/queues";
import { lockTeam } from "@onrecord/db/records/lock-team";
import { type ArticleText, type ReadArticle, type SavedReading, saveReading } from "@onrecord/db/records/save-reading";
import { settleItem, type Settled } from "@onrecord/db/records/settle-item";
import { sameStory } from "@onrecord/extract/copies/same-story";
import { shingles } from "@onrecord/extract/copies/shingles";
import { READING_VERSION } from "../reading/reading-version.ts";
import type { Outcome, Tools } from "../tools.ts";

/** Somebody else may bring new speakers or change a topic while we read; so often in a row, and something is wrong. */
const MOST_READINGS = 20;

/** Reads one item's page: extract, read, resolve, match, judge in a thread (readItem); then finds its copies and saves all of it. */
export async function readArticle({ teamId, itemId }: JobData["read-article"], tools: Tools): Promise<Outcome> {
  const [item, page] = await tools.as(teamId, async (db) => {
    const [item] = await itemAtWork(db, teamId, { itemId, stage: "read" });
    const [page] = item === undefined ? [] : await storedPage(db, teamId, itemId);
    return [item, page];
  });
  if (item === undefined) return { kind: "done", note: "was settled before" };
  const settle = (because: Pick<Settled, "outcome" | "reason" | "detail">) =>
    settleReading(tools, teamId, { itemId, ...because });
  if (page === undefined) return settle({ outcome: "parked", reason: "raw-page-purged" });

  for (let reading = 1; reading <= MOST_READINGS; reading += 1) {
    const known = await tools.knowledge.of(teamId);
    const finished = await tools.readers.call("read", { item, page }, known);
    if (finished.kind === "deadline") return settle({ outcome: "parked", reason: "deadline" });
    if (finished.kind === "failed")
      return settle({ outcome: "parked", reason: "reading-failed", detail: finished.error });
    const { value } = finished;
    if (value.kind === "none") return settle(value);
    const saved = await tools.as(teamId, (db) =>
      saveWithCopies(db, teamId, { ...value, itemId, known, analysisVersion: READING_VERSION, at: tools.now() }),
    );
    if (saved.kind !== "stale") return say(saved);
  }
  throw new Error(`What the team knows changed ${MOST_READINGS} times while item ${itemId} was read.`);
}

/** Copies are looked for and the article is saved under one lock, so that two copies that come at once find each other. */
async function saveWithCopies(db: Db, teamId: number, reading: Omit<ReadArticle, "copies">): Promise<SavedReading> {
  await lockTeam(db, teamId);
  const copies = await findCopies(db, teamId, reading.article);
  return saveReading(db, teamId, { ...reading, copies });
}

/** Ids of the stored articles that are copies of a text: proposed by a shared MinHash band, decided by their shingles. */
async function findCopies(db: Db, teamId: number, article: ArticleText): Promise<string[]> {
  const candidates = await findCopyCandidates(db, teamId, article);
  const own = candidates.length === 0 ? undefined : shingles(article.text);
  return candidates.filter(({ body }) => own !== undefined && sameStory(own, shingles(body))).map(({ id }) => id);
}

async function settleReading(tools: Tools, teamId: number, settled: Omit<Settled, "stage" | "at">): Promise<Outcome> {
  await tools.as(teamId, (db) => settleItem(db, teamId, { ...settled, stage: "read", at: tools.now() }));
  return { kind: settled.outcome, reason: settled.reason, detail: settled.detail };
}

function say(saved: Exclude<SavedReading, { kind: "stale" }>): Outcome {
  if (saved.kind === "duplicate") return { kind: "skipped", reason: "duplicate" };
  if (saved.kind !== "saved") return { kind: "done", note: `article ${saved.articleId}, unchanged` };
  const { articleId, version, statements, storySize } = saved;
  const which = version > 1 ? `article ${articleId}, version ${version}` : `article ${articleId}`;
  const story = storySize > 1 ? `, in a story of ${storySize}` : "";
  return { kind: "done", note: `${which}, ${statements} statements${story}` };
}
