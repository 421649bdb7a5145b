import { parseFeed } from "./feeds/parse-feed.ts";
import type { Moment } from "./text/moment.ts";

interface DocumentItem {
  id: string;
  url: string;
  contentType?: string;
  base64: string;
}

/** Task `feeds`: a document's bytes in, what its entries say out. */
export function feeds(item: DocumentItem) {
  const { url, contentType } = item;
  const parsed = parseFeed(bytesOf(item.base64), contentType === undefined ? { url } : { url, contentType });
  if (parsed.kind === "not-a-feed") return { id: item.id, ok: false, entries: [] };
  const { entries, ...feed } = parsed.feed;
  return {
    id: item.id,
    ok: true,
    ...feed,
    entries: entries.map(({ guid, published, updated, ...entry }) => ({
      ...entry,
      id: guid,
      published: instantOf(published),
      updated: instantOf(updated),
    })),
  };
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** A day stands at its first second, in UTC, where the answer has room for instants only. */
const instantOf = (moment: Moment | undefined): string | undefined =>
  moment?.precision === "day" ? `${moment.at}T00:00:00Z` : moment?.at;
