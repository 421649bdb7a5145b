import { join } from "node:path";
import { onrecord } from "./command-line.ts";
import { DEMO } from "./people.ts";

/** Articles whose marks are hard to draw, each in a file of its own. */
export const READINGS = [
  "statement-within-a-statement",
  "one-statement-two-stances",
  "quotation-broken-by-its-cue",
] as const;
export type Reading = (typeof READINGS)[number];

/** Brings a reading in by the command line. Answers its article's id. */
export async function bringIn(reading: Reading): Promise<string> {
  const file = join(import.meta.dirname, "../readings", `${reading}.txt`);
  const told = await onrecord("ingest", file, "--outlet", "Readings", "--team", DEMO, "--json");
  const [item] = JSON.parse(told) as { outcome: string; articleId: string | null }[];
  if (item?.articleId == null) throw new Error(`${reading} did not become an article: ${told}`);
  return item.articleId;
}
