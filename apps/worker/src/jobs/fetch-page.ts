import { itemAtWork } from "@onrecord/db/questions/item-at-work";
import type { JobData } from "@onrecord/db/queues";
import { postponeItem } from "@onrecord/db/records/postpone-item";
import { savePage } from "@onrecord/db/records/save-page";
import { settleItem } from "@onrecord/db/records/settle-item";
import { feedPage } from "../feeds/feed-page.ts";
import { outcomeOfFetch } from "../pages/outcome-of-fetch.ts";
import type { Outcome, Tools } from "../tools.ts";

const ACCEPT = "text/html, application/xhtml+xml, text/plain;q=0.8, */*;q=0.5";

/** Fetches one item's page and queues its reading. Where the page can't be had, the feed's own full text stands in. */
export async function fetchPage({ teamId, itemId }: JobData["fetch-page"], tools: Tools): Promise<Outcome> {
  const { jobs } = tools;
  const [item] = await tools.as(teamId, (db) => itemAtWork(db, teamId, { itemId, stage: "fetch" }));
  if (item === undefined) return { kind: "done", note: "was settled before" };
  if (item.url === null) {
    const settled = { itemId, stage: "fetch", outcome: "skipped", reason: "no-address", at: tools.now() } as const;
    await tools.as(teamId, (db) => settleItem(db, teamId, settled));
    return { kind: "skipped", reason: "no-address" };
  }
  const outcome = outcomeOfFetch(await tools.fetcher.fetch(item.url, { accept: ACCEPT }));
  const at = tools.now();
  if (outcome.kind === "page") {
    const { url, contentType, body } = outcome.fetched;
    await tools.as(teamId, (db) => savePage(db, teamId, { itemId, page: { url, contentType, body }, at }, jobs));
    return { kind: "done", note: `${body.byteLength} bytes` };
  }
  const { reason, detail } = outcome;
  if (outcome.kind === "again") {
    const { retryAfter, isTurn } = outcome;
    const postponed = { itemId, reason, detail, retryAfter, isTurn, at };
    const became = await tools.as(teamId, (db) => postponeItem(db, teamId, postponed, jobs));
    return { kind: became === "parked" ? "parked" : "again", reason, detail };
  }
  const page = item.hint === null ? undefined : feedPage(item.hint, item.url);
  if (page !== undefined) {
    await tools.as(teamId, (db) => savePage(db, teamId, { itemId, page, at }, jobs));
    return { kind: "done", note: `the feed's text, since: ${reason}` };
  }
  await tools.as(teamId, (db) =>
    settleItem(db, teamId, { itemId, stage: "fetch", outcome: outcome.outcome, reason, detail, at }),
  );
  return { kind: outcome.outcome, reason, detail };
}
