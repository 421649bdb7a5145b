/** How a robots file is read; the reading itself is pure and lives with the other parsers. */
export interface RobotsRules {
  isAllowed(robotsTxt: string, agent: string, url: string): boolean;
  /** In seconds. */
  crawlDelay(robotsTxt: string, agent: string): number | undefined;
}

/** A robots file, or that there is none (all is allowed), or that it could not be had (nothing is, for now). */
export type RobotsFile =
  | { kind: "file"; text: string }
  | { kind: "none" }
  | { kind: "unreachable"; retryAfter?: number | undefined };

/** RFC 9309 bids to ask again after a day at the latest; a failure is asked about sooner. */
const KEEP = 24 * 3_600_000;
const KEEP_FAILURE = 10 * 60_000;
const MOST_ORIGINS = 5000;

/** One robots file an origin, fetched once however many ask at a time. */
export function createRobotsCache(load: (origin: string) => Promise<RobotsFile>, now: () => number) {
  const files = new Map<string, { until: number; file: Promise<RobotsFile> }>();
  return async (origin: string): Promise<RobotsFile> => {
    const known = files.get(origin);
    if (known !== undefined && known.until > now()) return known.file;
    const file = load(origin);
    const entry = { until: now() + KEEP, file };
    files.delete(origin);
    files.set(origin, entry);
    const [oldest] = files.keys();
    if (files.size > MOST_ORIGINS && oldest !== undefined) files.delete(oldest);
    try {
      if ((await file).kind === "unreachable") entry.until = now() + KEEP_FAILURE;
    } catch (error) {
      if (files.get(origin) === entry) files.delete(origin); // what broke once is no answer to keep
      throw error;
    }
    return file;
  };
}
