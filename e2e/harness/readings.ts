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

/** Brings the readings in by the command line. Answers the ids of their articles. */
export async function bringInReadings(): Promise<Record<Reading, string>> {
  const files = READINGS.map((reading) => join(import.meta.dirname, "../readings", `${reading}.txt`));
  const told = await onrecord("ingest", ...files, "--outlet", "Readings", "--team", DEMO, "--json");
  const items = JSON.parse(told) as { url: string | null; title: string | null; articleId: string | null }[];
  const ids = READINGS.map((reading) => {
    const id = items.find(({ url }) => url?.endsWith(`${reading}.txt`))?.articleId;
    if (id == null) throw new Error(`${reading} did not become an article: ${told}`);
    return [reading, id] as const;
  });
  return Object.fromEntries(ids) as Record<Reading, string>;
}
